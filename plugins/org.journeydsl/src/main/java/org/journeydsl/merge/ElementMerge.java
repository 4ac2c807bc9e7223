package org.journeydsl.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.xtext.util.ReplaceRegion;
import org.journeydsl.formatting2.CanonicalLayout;
import org.journeydsl.merge.Draft.Version;
import org.journeydsl.model.JourneyFile;

/**
 * One text of two that come from a third, merged by what they say: by element, touchpoint and fact,
 * not by line.
 *
 * <p>What one side changed is taken from it, with its comments and its layout; what both changed,
 * and not alike, is marked as git marks it, and nothing around it. What comes out is read again: it
 * says what both sides say, no comment is lost, and with either side of each mark it can be read.
 * Where that does not hold nothing is merged, and git's own merge of lines has to do.
 *
 * @param text the merged text
 * @param hasConflicts whether marks stand in it
 */
public record ElementMerge(String text, boolean hasConflicts) {

  /**
   * Merges.
   *
   * @throws CannotMerge where a side has mistakes, or both rearranged the same
   */
  public static ElementMerge of(String base, String ours, String theirs, Labels labels)
      throws CannotMerge {
    String lineBreak = pick(lineBreak(base), lineBreak(ours), lineBreak(theirs));
    Part was = read(base, "the text that both sides started from");
    Part mine = read(ours, "our text");
    Part other = read(theirs, "their text");
    Weaving weaving = Weaving.of(new Trios(was, mine, other));
    Draft draft = weaving.draft();
    String text = draft.text(Version.MARKED, labels);
    if (draft.hasClashes()) {
      Part first = read(draft.text(Version.OURS, labels), "the merged text");
      Part second = read(draft.text(Version.THEIRS, labels), "the merged text");
      checkComments(was, mine, other, List.of(first, second));
    } else {
      Part merged = read(text, "the merged text");
      if (pick(isCanonical(was), isCanonical(mine), isCanonical(other)) && !isCanonical(merged)) {
        text = laidOut(merged);
        merged = read(text, "the merged text");
      }
      if (!Meaning.of(merged).equals(weaving.meaning())) {
        throw new CannotMerge("the merged text would not say what both sides say");
      }
      checkComments(was, mine, other, List.of(merged));
    }
    return new ElementMerge(text.replace("\n", lineBreak), draft.hasClashes());
  }

  private static <T> T pick(T base, T ours, T theirs) {
    return Objects.equals(ours, base) ? theirs : ours;
  }

  private static Part read(String text, String what) throws CannotMerge {
    return Parts.of(text.replace("\r\n", "\n"))
        .orElseThrow(() -> new CannotMerge(what + " has mistakes"));
  }

  private static String lineBreak(String text) throws CannotMerge {
    long all = text.chars().filter(c -> c == '\n').count();
    long returns = text.chars().filter(c -> c == '\r').count();
    long both = text.split("\r\n", -1).length - 1;
    if (returns != both || both != 0 && both != all) {
      throw new CannotMerge("lines end in two ways");
    }
    return both == 0 ? "\n" : "\r\n";
  }

  private static boolean isCanonical(Part file) {
    return edits(file).isEmpty();
  }

  private static List<ReplaceRegion> edits(Part file) {
    return CanonicalLayout.edits((JourneyFile) file.object, file.toString());
  }

  private static String laidOut(Part file) {
    String text = file.toString();
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (ReplaceRegion edit : edits(file)) {
      result.append(text, done, edit.getOffset()).append(edit.getText());
      done = edit.getEndOffset();
    }
    return result.append(text, done, text.length()).toString();
  }

  /** Every comment is there that neither side took away. */
  private static void checkComments(Part base, Part ours, Part theirs, List<Part> merged)
      throws CannotMerge {
    Map<String, Integer> was = Meaning.comments(base);
    Map<String, Integer> mine = Meaning.comments(ours);
    Map<String, Integer> other = Meaning.comments(theirs);
    List<Map<String, Integer>> now = merged.stream().map(Meaning::comments).toList();
    was.keySet().forEach(line -> mine.putIfAbsent(line, 0));
    other.keySet().forEach(line -> mine.putIfAbsent(line, 0));
    for (String line : mine.keySet()) {
      int before = was.getOrDefault(line, 0);
      int first = mine.get(line);
      int second = other.getOrDefault(line, 0);
      int wanted = first == before ? second : second == before ? first : Math.min(first, second);
      if (now.stream().allMatch(each -> each.getOrDefault(line, 0) < wanted)) {
        throw new CannotMerge("the comment '%s' would be lost".formatted(line));
      }
    }
  }
}
