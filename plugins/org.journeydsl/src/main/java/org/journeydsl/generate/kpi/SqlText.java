package org.journeydsl.generate.kpi;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of SQL that holds no word of an author but as a value.
 *
 * <p>Statements are put together from templates of this program and from these pieces; there is no
 * other way from a name into a statement. Runs unchanged on DuckDB, PostgreSQL, Spark and Trino: so
 * a quotation mark inside a text is {@code chr(39)} and a backslash {@code chr(92)}, since Spark
 * reads {@code ''} and {@code \} inside a text in another way than the standard has it.
 */
public record SqlText(String text) {

  /** A text as a value. */
  public static SqlText literal(String value) {
    List<String> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    String composed = Normalizer.normalize(value, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c == '\'' || c == '\\' || Character.isISOControl(c)) {
        if (!plain.isEmpty()) {
          parts.add("'" + plain + "'");
          plain.setLength(0);
        }
        parts.add("chr(" + (int) c + ")");
      } else {
        plain.append(c);
      }
    }
    if (!plain.isEmpty() || parts.isEmpty()) {
      parts.add("'" + plain + "'");
    }
    return new SqlText(
        parts.size() == 1 ? parts.get(0) : "concat(" + String.join(", ", parts) + ")");
  }

  /** A name of a view: a code with a word of this program before it. */
  static SqlText name(String prefix, String code) {
    String name = prefix + code;
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException(name + " is no name for a view");
    }
    return new SqlText(name);
  }

  /** Lines for readers, each behind {@code --}, whatever ends a line on any of the engines. */
  static SqlText comment(String text) {
    StringBuilder comment = new StringBuilder();
    for (String line : text.split("[\\n\\r\\u000b\\u000c\\u0085\\u2028\\u2029]+", -1)) {
      comment.append("-- ").append(visible(line).stripTrailing()).append('\n');
    }
    return new SqlText(comment.toString());
  }

  private static String visible(String line) {
    StringBuilder visible = new StringBuilder();
    line.codePoints()
        .forEach(
            c -> {
              boolean shown =
                  !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
              visible.appendCodePoint(shown ? c : ' ');
            });
    return visible.toString();
  }

  /** Fills a template of this program: each {@code {}} becomes the next piece. */
  static SqlText of(String template, SqlText... pieces) {
    StringBuilder sql = new StringBuilder();
    int from = 0;
    for (SqlText piece : pieces) {
      int gap = template.indexOf("{}", from);
      sql.append(template, from, gap).append(piece.text);
      from = gap + 2;
    }
    if (template.indexOf("{}", from) >= 0) {
      throw new IllegalArgumentException("too few pieces for: " + template);
    }
    return new SqlText(sql.append(template.substring(from)).toString());
  }

  @Override
  public String toString() {
    return text;
  }
}
