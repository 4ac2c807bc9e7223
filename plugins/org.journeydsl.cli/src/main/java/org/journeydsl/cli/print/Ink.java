package org.journeydsl.cli.print;

/** Colours for terminals: ANSI (ECMA-48) sequences, or none. */
public final class Ink {

  private final boolean on;

  private Ink(boolean on) {
    this.on = on;
  }

  /** Colours where a person looks at a terminal that shows them. */
  public static Ink when(boolean on) {
    return new Ink(on);
  }

  public String bold(String text) {
    return in("1", text);
  }

  public String dim(String text) {
    return in("2", text);
  }

  public String red(String text) {
    return in("1;31", text);
  }

  public String yellow(String text) {
    return in("1;33", text);
  }

  public String green(String text) {
    return in("32", text);
  }

  public String cyan(String text) {
    return in("36", text);
  }

  private String in(String code, String text) {
    return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
