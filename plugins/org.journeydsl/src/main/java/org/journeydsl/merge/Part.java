package org.journeydsl.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.writing.Piece;

/**
 * Something that stands in a file with all the text that belongs to it: an element, a fact, the
 * line that tells the file's language, a comment on its own, or the file.
 *
 * <p>The text is cut into stretches, each of which may come from one version or the other; one
 * behind the other they are the text: {@link #gap}, {@link #above}, {@link #head}, {@link #open},
 * the parts in the block, {@link #tail}, {@link #close}, the parts behind the block, {@link
 * #behind}.
 */
final class Part {

  static final String FILE = "file";
  static final String COMMENT = "comment";
  static final String LANGUAGE = "language";

  final Part holder;

  /** What it is: parts of other kinds are never the same. */
  final String kind;

  /** What it goes by among its like; null for a fact that is known by what it says. */
  final String name;

  /** What was read; null for comments and the file's language. */
  final EObject object;

  final List<Piece> words;
  final List<Part> parts = new ArrayList<>();

  /** The blanks before it. */
  String gap = "";

  /** Comments right above it, or before it on its line, up to its first word. */
  String above = "";

  String head = "";

  /** What opens the block, with a comment that ends the line; empty where there is no block. */
  String open = "";

  /** The blanks before the block's end. */
  String tail = "";

  String close = "";

  /** A comment that ends its line, with the blanks before. */
  String behind = "";

  /** Whether it stands behind its holder's block. */
  boolean late;

  Part(Part holder, String kind, String name, EObject object, List<Piece> words) {
    this.holder = holder;
    this.kind = kind;
    this.name = name;
    this.object = object;
    this.words = List.copyOf(words);
  }

  boolean isComment() {
    return kind.equals(COMMENT);
  }

  /** Its name as it stands in the text, or the word it starts with. */
  String label() {
    return words.stream()
        .filter(word -> "name".equals(word.feature()))
        .map(Piece::text)
        .findFirst()
        .orElse(words.isEmpty() ? kind : words.get(0).text());
  }

  /** The comments between its words. */
  String inside() {
    StringBuilder comments = new StringBuilder();
    int done = 0;
    for (Piece word : words) {
      int at = word.from() - words.get(0).from();
      comments.append(head, done, at).append(' ');
      done = at + word.text().length();
    }
    return words.isEmpty() ? "" : comments.toString().strip();
  }

  /** All that is below it. */
  Stream<Part> all() {
    return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), part.all()));
  }

  /** From its first word to the end of its block. */
  void body(StringBuilder text) {
    text.append(head).append(open);
    parts.stream().filter(part -> !part.late).forEach(part -> part.text(text));
    text.append(tail).append(close);
    parts.stream().filter(part -> part.late).forEach(part -> part.text(text));
  }

  void text(StringBuilder text) {
    text.append(gap).append(above);
    body(text);
    text.append(behind);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text(text);
    return text.toString();
  }
}
