package org.journeydsl.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A folder in which somebody types commands, and what they see. */
final class Desk {

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private Terminals terminals = Terminals.NONE;
  private String locale = "en";

  Desk(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** What a command left behind. */
  record Seen(int status, String out, String err) {}

  Desk atTerminal() {
    terminals = new Terminals(true, true, true);
    return this;
  }

  Desk with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Desk speaking(String tag) {
    locale = tag;
    return this;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** Puts a file there; its lines end as given. */
  Desk file(String name, String text) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String name) {
    return Files.exists(path(name));
  }

  Seen type(String... arguments) {
    return typeWith("", arguments);
  }

  /** Runs a command that reads a text from standard input. */
  Seen typeWith(String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Shell shell =
        new Shell(
            folder,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            terminals,
            environment,
            () -> LocalDate.parse("2026-11-22"),
            locale);
    int status = new Commands(shell).run(arguments);
    return new Seen(status, out.toString(), err.toString());
  }
}
