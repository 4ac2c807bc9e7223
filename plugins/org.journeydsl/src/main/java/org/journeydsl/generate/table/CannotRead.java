package org.journeydsl.generate.table;

/** A file is no table, or one that is too large; the message is a sentence for its owner. */
public final class CannotRead extends Exception {

  private static final long serialVersionUID = 1L;

  public CannotRead(String sentence) {
    super(sentence, null, false, false);
  }
}
