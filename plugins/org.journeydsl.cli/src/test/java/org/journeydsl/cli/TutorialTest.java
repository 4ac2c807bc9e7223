package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody follows the tutorial: its files are written, its {@code journey} commands run, and they
 * answer what the page says. {@code -Dgoldens=update} writes the answers into the page.
 *
 * <p>A block {@code journey FILE} is that file from then on; {@code journey fragment stage} takes
 * the place of the touchpoint of its name, {@code journey fragment file} goes to the file's end. In
 * a block {@code console} each line with {@code $ journey} is run, in a block {@code sh} only
 * {@code sed} is.
 */
final class TutorialTest {

  private static final Path PAGE = Path.of("../../docs/tutorial.md");

  @TempDir Path home;

  @Test
  void theCommandsAnswerWhatTheTutorialSays() throws IOException {
    String page = Files.readString(PAGE, StandardCharsets.UTF_8);
    String followed = follow(page);
    if ("update".equals(System.getProperty("goldens"))) {
      assertNotEquals("true", System.getenv("CI"), "CI refuses -Dgoldens=update");
      Files.writeString(PAGE, followed, StandardCharsets.UTF_8);
      return;
    }
    assertEquals(followed, page, "-Dgoldens=update writes the answers; then read the diff");
  }

  private String follow(String page) throws IOException {
    Path folder = Files.createDirectory(home.resolve("shoes"));
    StringBuilder followed = new StringBuilder();
    Iterator<String> lines = page.lines().iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      followed.append(line).append('\n');
      if (line.startsWith("```journey ")) {
        String text = block(lines);
        Path file = folder.resolve("checkout.journey");
        switch (line.substring("```journey ".length())) {
          case "checkout.journey" -> Files.writeString(file, text);
          case "fragment stage" -> Files.writeString(file, replaced(Files.readString(file), text));
          case "fragment file" -> Files.writeString(file, Files.readString(file) + "\n" + text);
          default -> fail("What shall be done with " + line);
        }
        followed.append(text).append("```\n");
      } else if (line.startsWith("```sh")) {
        String text = block(lines);
        text.lines().filter(each -> each.startsWith("sed -i ")).forEach(each -> sed(each, folder));
        followed.append(text).append("```\n");
      } else if (line.startsWith("```console")) {
        for (String each : block(lines).lines().filter(it -> it.startsWith("$ ")).toList()) {
          followed.append(each).append('\n').append(answer(each, folder));
        }
        followed.append("```\n");
      }
    }
    return followed.toString();
  }

  /** The file with one touchpoint written anew, at the indentation of the old one. */
  private static String replaced(String file, String touchpoint) {
    String start = touchpoint.substring(0, touchpoint.indexOf('"'));
    Pattern old = Pattern.compile("(?ms)^( *)" + Pattern.quote(start) + ".*?^\\1>\\n");
    Matcher found = old.matcher(file);
    assertTrue(found.find(), "There is no " + start);
    return found.replaceFirst(Matcher.quoteReplacement(touchpoint.indent(found.group(1).length())));
  }

  private static String block(Iterator<String> lines) {
    StringBuilder block = new StringBuilder();
    for (String line = lines.next(); !line.equals("```"); line = lines.next()) {
      block.append(line).append('\n');
    }
    return block.toString();
  }

  /** The one form that the tutorial uses: {@code sed -i 's/old/new/' file}. */
  private static void sed(String command, Path folder) {
    List<String> words = List.of(command.split("'"));
    String[] change = words.get(1).split("/");
    Path file = folder.resolve(words.get(2).strip());
    try {
      String text = Files.readString(file);
      Files.writeString(file, text.replace(change[1], change[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String answer(String command, Path folder) {
    StringWriter answer = new StringWriter();
    PrintWriter writer = new PrintWriter(answer);
    Shell shell =
        new Shell(
            folder,
            InputStream.nullInputStream(),
            writer,
            writer,
            Terminals.NONE,
            Map.of(),
            () -> LocalDate.of(2026, 11, 22),
            "en");
    new Commands(shell).run(command.substring("$ journey ".length()).split(" "));
    return answer.toString();
  }
}
