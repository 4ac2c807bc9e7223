package org.journeydsl.generate.template;

/** Why a template makes no file, in the words of its author. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  Refusal(String reason) {
    super(reason);
  }
}
