package org.journeydsl.cli.git;

/** Why a revision cannot be read, as a sentence that says what to do. */
public final class NotReadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotReadable(String sentence) {
    super(sentence, null, false, false);
  }
}
