package org.journeydsl.generate.kpi;

import java.util.Locale;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Kpi;

/** SQL that an author wrote into a KPI: shown, never run. */
final class QueryByAuthor {

  private QueryByAuthor() {}

  /** The query as a comment that says whose it is. */
  static SqlText comment(Kpi kpi, String query) {
    String name = Paths.identity(kpi);
    return SqlText.comment(
        Wordings.title(kpi).original()
            + "\nWritten by an author of the journey as the measure of "
            + name
            + "; read it before you run it. BEGIN\n"
            + query.strip().indent(2).stripTrailing()
            + "\nEND of "
            + name);
  }

  /**
   * Whether this can only be one query: what somebody copies out of the comment shall do no more
   * than it seems to.
   */
  static boolean isOneQuery(String query) {
    String start = query.strip().toLowerCase(Locale.ROOT);
    boolean reads = start.matches("(?s)(select|with)\\b.*");
    return reads
        && !query.contains(";")
        && !query.contains("--")
        && !query.contains("/*")
        && !query.contains("#")
        && query.chars().noneMatch(QueryByAuthor::hides);
  }

  private static boolean hides(int c) {
    int kind = Character.getType(c);
    return kind == Character.FORMAT
        || kind == Character.LINE_SEPARATOR
        || kind == Character.PARAGRAPH_SEPARATOR
        || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }
}
