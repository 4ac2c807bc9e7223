package org.journeydsl.cli.clone;

/** Why git cannot be told anything here, as a sentence that says what to do. */
public final class NoClone extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoClone(String sentence) {
    super(sentence, null, false, false);
  }
}
