package org.journeydsl.ide.hover;

import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/**
 * A small page of text, as Markdown or plain. What authors wrote shows as they wrote it: in a hover
 * it must be no link and no picture.
 */
final class Page {

  /** What an editor can show. */
  enum Form {
    MARKDOWN,
    PLAIN
  }

  private static final String ESCAPED = "\\`*_[]<&~#|";

  private final Form form;
  private final StringBuilder text = new StringBuilder();

  Page(Form form) {
    this.form = form;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  MarkupContent content() {
    String kind = form == Form.MARKDOWN ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT;
    return new MarkupContent(kind, text.toString().strip());
  }

  /** What it is, its name and its title. */
  Page heading(String what, String name, String title) {
    paragraph();
    text.append(strong(what));
    if (!name.isEmpty()) {
      text.append(' ').append(code(name));
    }
    if (!title.isEmpty()) {
      text.append(" \u2013 ").append(safe(title));
    }
    return this;
  }

  /** A sentence or a few, by an author or by us. */
  Page say(String sentence) {
    if (!sentence.isBlank()) {
      paragraph();
      text.append(safe(sentence));
    }
    return this;
  }

  /** One of a list of facts. */
  Page item(String word, String said) {
    text.append(text.length() > 0 && !endsWithItem() ? "\n\n" : "\n").append("- ");
    text.append(form == Form.MARKDOWN ? "*" + word + "*" : word).append(' ').append(safe(said));
    return this;
  }

  /** An example of the language. */
  Page example(String lines) {
    paragraph();
    text.append(form == Form.MARKDOWN ? "```journey\n" + lines + "\n```" : lines);
    return this;
  }

  /** A page of ours, written in Markdown. */
  Page ours(String markdown) {
    paragraph();
    text.append(markdown.strip());
    return this;
  }

  /** A line between what belongs to different things. */
  Page rule() {
    if (!isEmpty()) {
      paragraph();
      text.append(form == Form.MARKDOWN ? "---" : "");
    }
    return this;
  }

  private boolean endsWithItem() {
    int line = text.lastIndexOf("\n") + 1;
    return text.indexOf("- ", line) == line;
  }

  private void paragraph() {
    if (!isEmpty()) {
      text.append("\n\n");
    }
  }

  private String strong(String word) {
    return form == Form.MARKDOWN ? "**" + word + "**" : word;
  }

  private String code(String name) {
    return form == Form.MARKDOWN ? "`" + name.replace("`", "") + "`" : name;
  }

  private String safe(String said) {
    String line = said.replaceAll("\\s+", " ").strip();
    if (form == Form.PLAIN) {
      return line;
    }
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      safe.append(ESCAPED.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return safe.toString();
  }
}
