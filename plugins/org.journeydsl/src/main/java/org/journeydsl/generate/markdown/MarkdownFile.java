package org.journeydsl.generate.markdown;

import java.util.List;

/** A Markdown file as it is written: headings, lists, paragraphs, with a blank line between. */
final class MarkdownFile {

  private final StringBuilder text = new StringBuilder();

  MarkdownFile append(Object words) {
    text.append(words);
    return this;
  }

  void list(List<String> lines) {
    if (!lines.isEmpty()) {
      text.append('\n');
      lines.forEach(line -> text.append("- ").append(line).append('\n'));
    }
  }

  void heading(int level, String title) {
    heading(level, "", title);
  }

  void heading(int level, String number, String title) {
    text.append(text.length() == 0 ? "" : "\n").append("#".repeat(level)).append(' ');
    text.append(number);
    text.append(MarkdownItems.text(title)).append('\n');
  }

  void paragraph(String line) {
    if (!line.isBlank()) {
      text.append('\n').append(line).append('\n');
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
