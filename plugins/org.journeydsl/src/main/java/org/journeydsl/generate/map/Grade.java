package org.journeydsl.generate.map;

/** How far a claim can be trusted: the mark beside it says it at a glance. */
public enum Grade {
  /** Numbers back it: analytics, an experiment, a survey, the CRM. */
  MEASURED("measured"),
  /** Somebody listened or watched: interviews, observation, diaries, tests. */
  RESEARCHED("researched"),
  /** Nobody has looked yet: a hypothesis, or no evidence named at all. */
  ASSUMED("assumed");

  private final String key;

  Grade(String key) {
    this.key = key;
  }

  /** The style's and the words' name for it. */
  public String key() {
    return key;
  }
}
