package org.journeydsl.diff;

/**
 * One rule about changes: what happened that it is named for, with its stable id and what it
 * touches. Its page is {@code pages/<id>.md} as for every rule, its fixture {@code
 * src/test/resources/changes/<id>.journey} with {@code <id>.before.journey}.
 */
public abstract class ChangeRule {

  private final String id;
  private final Impact impact;

  protected ChangeRule(String id, Impact impact) {
    this.id = id;
    this.impact = impact;
  }

  public final String id() {
    return id;
  }

  public final Impact impact() {
    return impact;
  }

  /** Looks at two versions and tells what of it happened. */
  protected abstract void check(Comparison comparison, Judgements judgements);
}
