package org.journeydsl.formatting2;

import java.util.List;

/**
 * What stands between two words.
 *
 * @param offset where it starts
 * @param written as it is in the file
 * @param comments in order
 * @param linesAfter line breaks between the last comment, or the word before, and the next word
 */
record Gap(int offset, String written, List<Comment> comments, int linesAfter) {

  Gap {
    comments = List.copyOf(comments);
  }

  /**
   * A comment.
   *
   * @param text without the line break that ends it; line breaks inside as {@code \n}
   * @param linesBefore line breaks between it and what stands before; 0 for the end of a line
   */
  record Comment(String text, int linesBefore) {

    /** Whether nothing may follow on its line. */
    boolean endsLine() {
      return text.startsWith("//");
    }
  }
}
