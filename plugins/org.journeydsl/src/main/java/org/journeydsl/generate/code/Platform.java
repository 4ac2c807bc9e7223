package org.journeydsl.generate.code;

import java.util.List;
import java.util.Set;

/** What a platform accepts as a code, without changing it. */
public enum Platform {
  /** Names of questions and values; they also stand in expressions, where case does not count. */
  SURVEYJS("surveyjs", 60, "_", 8),
  /**
   * {@code [A-Za-z][A-Za-z0-9]{0,19}}: a longer one is an SQL error in its importer, {@code _} and
   * {@code -} are stripped, and Cyrillic becomes empty (seen in LimeSurvey 6).
   */
  LIMESURVEY("limesurvey", 20, "", 8),
  /** Codes of answers to choose from: its database has five characters for them. */
  LIMESURVEY_ANSWER("limesurvey", 5, "", 4),
  /** Ids of elements and choices; some of either mean something there. */
  FORMBRICKS("formbricks", 60, "_", 8),
  /** Names of files, on Linux, macOS and Windows. */
  FILE("file", 80, "_", 8),
  /** Names of views: PostgreSQL cuts an identifier after 63 bytes. */
  SQL("sql", 50, "_", 8);

  /** Those that ask questions, and so have codes for them. */
  static final List<Platform> ASKING = List.of(SURVEYJS, LIMESURVEY, FORMBRICKS);

  private final String id;
  private final int length;
  private final String separator;
  private final int hash;

  Platform(String id, int length, String separator, int hash) {
    this.id = id;
    this.length = length;
    this.separator = separator;
    this.hash = hash;
  }

  /** How the code map calls it. */
  public String id() {
    return id;
  }

  /** How many characters a code may have. */
  public int length() {
    return length;
  }

  /** How many characters of a hash tell codes apart that have none of their own. */
  int hash() {
    return hash;
  }

  /** Codes that the platform keeps for itself. */
  Set<String> reserved() {
    return switch (this) {
      case LIMESURVEY, LIMESURVEY_ANSWER -> Set.of("other", "time", "comment");
      case FORMBRICKS ->
          Set.of(
              "other", "none", "source", "suid", "start", "end", "hidden", "embed", "verify",
              "persona", "channel", "wave");
      case SURVEYJS, FILE, SQL -> Set.of();
    };
  }

  /** What stands between the names of a path. */
  String separator() {
    return separator;
  }
}
