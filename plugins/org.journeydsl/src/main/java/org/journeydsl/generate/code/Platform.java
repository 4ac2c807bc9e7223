package org.journeydsl.generate.code;

/** What a platform accepts as a code, without changing it. */
public enum Platform {
  /** Names of questions and values; they also stand in expressions, where case does not count. */
  SURVEYJS("surveyjs", 60, "_"),
  /**
   * {@code [A-Za-z][A-Za-z0-9]{0,19}}: a longer one is an SQL error in its importer, {@code _} and
   * {@code -} are stripped, and Cyrillic becomes empty (seen in LimeSurvey 6).
   */
  LIMESURVEY("limesurvey", 20, ""),
  /** Names of files, on Linux, macOS and Windows. */
  FILE("file", 80, "_"),
  /** Names of views: PostgreSQL cuts an identifier after 63 bytes. */
  SQL("sql", 50, "_");

  private final String id;
  private final int length;
  private final String separator;

  Platform(String id, int length, String separator) {
    this.id = id;
    this.length = length;
    this.separator = separator;
  }

  /** How the code map calls it. */
  public String id() {
    return id;
  }

  /** How many characters a code may have. */
  public int length() {
    return length;
  }

  /** What stands between the names of a path. */
  String separator() {
    return separator;
  }
}
