package org.journeydsl.eclipse.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes HTML of Markdown as our own pages use it: headings, paragraphs, lists, tables, code, links
 * and pictures. Everything that could be HTML in the text is escaped.
 */
public final class Markdown {

  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)");
  private static final Pattern ITEM = Pattern.compile("( *)([-*]|\\d+\\.) +(.*)");
  private static final Pattern RULE_OF_TABLE = Pattern.compile("\\|?( *:?-+:? *\\|)+ *:?-*:? *");

  private final List<String> lines;
  private final Inline inline;
  private final StringBuilder html = new StringBuilder();
  private int at;

  private Markdown(String text, UnaryOperator<String> link) {
    lines = text.lines().toList();
    inline = new Inline(link);
  }

  /**
   * The HTML of a text, without a page around it.
   *
   * @param link what an address in the text becomes; null makes plain words of the link
   */
  public static String html(String text, UnaryOperator<String> link) {
    Markdown markdown = new Markdown(text, link);
    while (markdown.at < markdown.lines.size()) {
      markdown.block();
    }
    return markdown.html.toString();
  }

  /** The place in a page that a heading is linked by, as code hosts make it. */
  static String anchor(String heading) {
    return heading
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .strip()
        .replace(' ', '-');
  }

  private String line() {
    return lines.get(at);
  }

  private void block() {
    Matcher heading = HEADING.matcher(line());
    if (line().isBlank()) {
      at++;
    } else if (line().startsWith("<!--")) {
      skipComment();
    } else if (line().startsWith("```")) {
      code();
    } else if (heading.matches()) {
      String tag = "h" + heading.group(1).length();
      html.append('<').append(tag).append(" id=\"").append(anchor(heading.group(2)));
      html.append("\">").append(inline.html(heading.group(2)));
      html.append("</").append(tag).append(">\n");
      at++;
    } else if (isTable()) {
      table();
    } else if (ITEM.matcher(line()).matches()) {
      list(indentation());
    } else if (line().startsWith("    ")) {
      indentedCode();
    } else {
      html.append("<p>").append(inline.html(paragraph())).append("</p>\n");
    }
  }

  private void skipComment() {
    while (at < lines.size() && !line().contains("-->")) {
      at++;
    }
    at++;
  }

  private void code() {
    at++;
    html.append("<pre><code>");
    while (at < lines.size() && !line().startsWith("```")) {
      html.append(Inline.escaped(line())).append('\n');
      at++;
    }
    html.append("</code></pre>\n");
    at++;
  }

  private void indentedCode() {
    html.append("<pre><code>");
    while (at < lines.size() && line().startsWith("    ")) {
      html.append(Inline.escaped(line().substring(4))).append('\n');
      at++;
    }
    html.append("</code></pre>\n");
  }

  private boolean isTable() {
    return line().startsWith("|")
        && at + 1 < lines.size()
        && RULE_OF_TABLE.matcher(lines.get(at + 1).strip()).matches();
  }

  private void table() {
    html.append("<table>\n");
    row("th");
    at++;
    while (at < lines.size() && line().startsWith("|")) {
      row("td");
    }
    html.append("</table>\n");
  }

  private void row(String tag) {
    html.append("<tr>");
    for (String cell : cells(line().strip())) {
      html.append('<').append(tag).append('>').append(inline.html(cell.strip()));
      html.append("</").append(tag).append('>');
    }
    html.append("</tr>\n");
    at++;
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 1; i < row.length(); i++) {
      if (row.startsWith("\\|", i)) {
        cell.append('|');
        i++;
      } else if (row.charAt(i) == '|') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(row.charAt(i));
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(cell.toString());
    }
    return cells;
  }

  private int indentation() {
    return line().length() - line().stripLeading().length();
  }

  private void list(int indentation) {
    Matcher first = ITEM.matcher(line());
    String tag = first.matches() && first.group(2).endsWith(".") ? "ol" : "ul";
    html.append('<').append(tag).append(">\n");
    while (at < lines.size() && indentation() == indentation && ITEM.matcher(line()).matches()) {
      Matcher item = ITEM.matcher(line());
      item.matches();
      StringBuilder text = new StringBuilder(item.group(3));
      at++;
      while (at < lines.size() && continues(indentation)) {
        text.append('\n').append(line().strip());
        at++;
      }
      html.append("<li>").append(inline.html(text.toString()));
      while (at < lines.size() && !line().isBlank() && indentation() > indentation) {
        list(indentation());
      }
      html.append("</li>\n");
    }
    html.append("</").append(tag).append(">\n");
  }

  private boolean continues(int indentation) {
    return !line().isBlank() && indentation() > indentation && !ITEM.matcher(line()).matches();
  }

  private String paragraph() {
    StringBuilder text = new StringBuilder(line());
    at++;
    while (at < lines.size()
        && !line().isBlank()
        && !line().startsWith("```")
        && !line().startsWith("#")
        && !ITEM.matcher(line()).matches()
        && !isTable()) {
      text.append('\n').append(line());
      at++;
    }
    return text.toString();
  }
}
