package org.journeydsl.cli.git;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.journeydsl.merge.FactLines;

/**
 * A file fact by fact, also while it holds git's conflict marks: what both sides say comes once,
 * and the rest between marks. Without this, {@code git diff} in the middle of a merge would compare
 * facts with plain text, and show the whole file as changed.
 */
public final class ConflictFacts {

  // Marks of any length from seven on, and what both started from where the style is diff3.
  private static final Pattern CONFLICT =
      Pattern.compile(
          "(?ms)^<{7,}(?: [^\\n]*)?\\n(?<ours>.*?)(?:^\\|{7,}(?: [^\\n]*)?\\n.*?)?"
              + "^={7,}\\n(?<theirs>.*?)^>{7,}(?: [^\\n]*)?(?:\\n|\\z)");

  private ConflictFacts() {}

  /** The lines of a text; the text itself where it, or a side of it, has mistakes. */
  public static String of(String text) {
    Matcher conflicts = CONFLICT.matcher(text.replace("\r\n", "\n"));
    if (!conflicts.find()) {
      return FactLines.of(text);
    }
    String ours = conflicts.replaceAll("${ours}");
    String theirs = conflicts.replaceAll("${theirs}");
    String ourFacts = FactLines.of(ours);
    String theirFacts = FactLines.of(theirs);
    return ourFacts.equals(ours) || theirFacts.equals(theirs)
        ? text
        : marked(raw(ourFacts), raw(theirFacts));
  }

  private static RawText raw(String lines) {
    return new RawText(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static String marked(RawText ours, RawText theirs) {
    StringBuilder lines = new StringBuilder();
    int told = 0;
    for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, ours, theirs)) {
      lines.append(ours.getString(told, edit.getBeginA(), false));
      lines
          .append("<<<<<<< ours\n")
          .append(ours.getString(edit.getBeginA(), edit.getEndA(), false));
      lines.append("=======\n").append(theirs.getString(edit.getBeginB(), edit.getEndB(), false));
      lines.append(">>>>>>> theirs\n");
      told = edit.getEndA();
    }
    return lines.append(ours.getString(told, ours.size(), false)).toString();
  }
}
