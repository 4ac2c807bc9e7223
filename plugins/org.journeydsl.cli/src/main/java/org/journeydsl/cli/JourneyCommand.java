package org.journeydsl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.journeydsl.JourneyStandaloneSetup;

/**
 * The program {@code journey}: hands the world over to the commands and leaves with their status.
 */
public final class JourneyCommand {

  private static final List<String> READING =
      List.of("check", "format", "generate", "diff", "plan", "git");

  private JourneyCommand() {}

  /** Runs one command and leaves with its exit status. */
  public static void main(String[] arguments) {
    if (arguments.length > 0 && READING.contains(arguments[0])) {
      JourneyStandaloneSetup.prepareReading();
    }
    String language = Locale.getDefault().toLanguageTag();
    // No output depends on the locale, and reading a language's data takes time.
    Locale.setDefault(Locale.ROOT);
    Shell shell =
        new Shell(
            Path.of("").toAbsolutePath(),
            System.in,
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            Terminals.ofProcess(),
            System.getenv(),
            JourneyCommand::today,
            language);
    int status = new Commands(shell).run(arguments);
    shell.out().flush();
    shell.err().flush();
    // No waiting for threads, and no hooks but those of the preview.
    System.exit(status);
  }

  // As LocalDate.now(), without the rules of all time zones, which take their time.
  private static LocalDate today() {
    long now = System.currentTimeMillis();
    return LocalDate.ofEpochDay(
        Math.floorDiv(now + TimeZone.getDefault().getOffset(now), TimeUnit.DAYS.toMillis(1)));
  }

  // UTF-8 on every system: what a pipe or a file gets must not depend on the machine.
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
  }
}
