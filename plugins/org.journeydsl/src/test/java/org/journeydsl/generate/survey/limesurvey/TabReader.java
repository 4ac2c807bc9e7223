package org.journeydsl.generate.survey.limesurvey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a tab-separated survey as {@code TSVImportSurvey} of LimeSurvey's {@code import_helper.php}
 * does.
 *
 * <p>Seen there (LimeSurvey 4 and 5): the encoding is guessed from the first 1,000 bytes, which may
 * end inside a letter; lines are read by PHP's {@code fgetcsv} with a tab, {@code "} and its
 * standard escape {@code \}, so that a backslash before a quotation mark keeps a cell open; every
 * kind of line end, U+2028 and vertical tabs among them, becomes {@code \n} first; a cell that
 * starts and ends with {@code "} even then is unquoted once more; groups of one number and
 * questions of one code are one over all languages; rows of an unknown class are skipped.
 */
final class TabReader {

  private final List<Map<String, String>> rows = new ArrayList<>();

  static Imported read(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < Math.min(1000, bytes.length); i++) {
      assertTrue(bytes[i] >= 0, "the first 1,000 bytes leave no encoding to guess");
    }
    assertTrue(
        !file.matches("(?s).*[\\u000b\\u000c\\r\\u0085\\u2028\\u2029].*"), "lines end in \\n");
    List<List<String>> lines = cells(file);
    TabReader reader = new TabReader();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      assertEquals(lines.get(0).size(), line.size(), line.toString());
      for (int i = 0; i < line.size(); i++) {
        assertTrue(!line.get(i).matches("(?s)\".*\""), "unquoted twice: " + line.get(i));
        row.put(lines.get(0).get(i), line.get(i));
      }
      reader.rows.add(row);
    }
    return reader.imported();
  }

  /** As {@code fgetcsv} splits, quotation marks and escapes included. */
  private static List<List<String>> cells(String file) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean started = false;
    for (int i = 0; i < file.length(); i++) {
      char c = file.charAt(i);
      if (quoted && c == '\\') {
        cell.append(c).append(file.charAt(++i));
      } else if (quoted && c == '"' && file.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"' && (quoted || !started)) {
        quoted = !quoted;
        started = true;
      } else if (!quoted && (c == '\t' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        started = false;
        if (c == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      } else {
        cell.append(c);
        started = true;
      }
    }
    assertEquals("", cell.toString(), "the file ends with a line end");
    return lines;
  }

  private Imported imported() {
    Map<String, String> settings = new LinkedHashMap<>();
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    Map<String, Imported.Question> questions = new LinkedHashMap<>();
    Imported.Question last = null;
    List<String> groups = new ArrayList<>();
    for (Map<String, String> row : rows) {
      String name = row.get("name");
      String language = row.get("language");
      String text = row.get("text");
      switch (row.get("class")) {
        case "S" -> settings.put(name, text);
        case "SL" -> texts.computeIfAbsent(language, key -> new LinkedHashMap<>()).put(name, text);
        case "G" -> {
          assertEquals("1", row.get("type/scale"));
          groups.add(language);
        }
        case "Q" -> {
          last = questions.computeIfAbsent(name, key -> question(key, row));
          assertEquals(last.relevance(), row.get("relevance"));
          assertEquals(null, last.texts().put(language, text));
        }
        case "A", "SQ" -> {
          assertEquals(row.get("class").equals("SQ"), last.type().equals("M"));
          assertEquals("0", row.get("type/scale"));
          choice(last, name).texts().put(language, text);
        }
        default -> throw new AssertionError(row.get("class") + " is skipped");
      }
    }
    assertEquals(List.copyOf(texts.keySet()), groups);
    return new Imported(
        List.copyOf(texts.keySet()), settings, texts, List.copyOf(questions.values()));
  }

  private static Imported.Question question(String code, Map<String, String> row) {
    return new Imported.Question(
        code,
        row.get("type/scale"),
        row.get("relevance"),
        row.get("hidden").equals("1"),
        new LinkedHashMap<>(),
        new ArrayList<>());
  }

  private static Imported.Choice choice(Imported.Question question, String code) {
    for (Imported.Choice choice : question.choices()) {
      if (choice.code().equals(code)) {
        return choice;
      }
    }
    Imported.Choice choice = new Imported.Choice(code, new LinkedHashMap<>());
    question.choices().add(choice);
    return choice;
  }
}
