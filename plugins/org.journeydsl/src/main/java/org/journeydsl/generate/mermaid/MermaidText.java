package org.journeydsl.generate.mermaid;

import java.util.List;

/**
 * A text by an author as it may stand in a Mermaid diagram: on one line, and with nothing in it
 * that Mermaid would read as its own.
 *
 * <p>What has a meaning there is written as an entity code ({@code #35;} for {@code #}), which
 * Mermaid (version 11, {@code encodeEntities}) takes out before it parses and puts back in when it
 * draws. So are {@code <}, {@code >} and {@code &}, since Mermaid takes elements out of texts.
 *
 * @param value the text as it stands in the diagram
 */
record MermaidText(String value) {

  private static final String SPECIAL = "#;:,%<>&";

  // Mermaid's lexer takes these for statements wherever a line begins with them.
  private static final List<String> STATEMENTS =
      List.of("journey", "title", "section", "acctitle", "accdescr");

  /** A text as it may stand in a diagram; a dash where it holds nothing that can be seen. */
  static MermaidText of(String text) {
    String line = oneLine(text);
    StringBuilder safe = new StringBuilder();
    boolean statement =
        STATEMENTS.stream().anyMatch(word -> line.regionMatches(true, 0, word, 0, word.length()));
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (SPECIAL.indexOf(c) >= 0 || i == 0 && statement) {
        safe.append('#').append((int) c).append(';');
      } else {
        safe.append(c);
      }
    }
    return new MermaidText(safe.length() == 0 ? "–" : safe.toString());
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isWhitespace(point)
                  || Character.isSpaceChar(point)
                  || Character.isISOControl(point)) {
                line.append(' ');
              } else if (Character.getType(point) != Character.FORMAT || isJoiner(point)) {
                line.appendCodePoint(point);
              }
            });
    return line.toString().strip().replaceAll(" +", " ");
  }

  // Other invisible signs turn the writing direction of what follows, in the drawing and in
  // reviews.
  private static boolean isJoiner(int point) {
    return point == 0x200c || point == 0x200d;
  }

  @Override
  public String toString() {
    return value;
  }
}
