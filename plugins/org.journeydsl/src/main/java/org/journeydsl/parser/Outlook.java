package org.journeydsl.parser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.parser.Patterns.Shape;

/**
 * What may be written at a place of a text, whatever is wrong around it.
 *
 * <p>The text up to the place is read as {@link Tidy} reads it; then the grammar says in which ways
 * its last statement can go on.
 *
 * @param begun the part of a word that stands before the place
 * @param holders what the place is in, innermost first: a touchpoint without a block, then its
 *     stage; one where a new fact can belong to one thing only; empty where no statement can start
 * @param around the innermost thing with facts that the place is in; null where nobody knows
 * @param said the words that stand in the innermost holder, before and behind the place
 * @param statement the word that the statement at the place starts with; empty where none is open
 * @param written what the open statement consists of so far
 * @param expected how the open statement can go on
 * @param isNewLine whether nothing stands before the place on its line but the word begun
 */
public record Outlook(
    String begun,
    List<EClass> holders,
    EClass around,
    Set<String> said,
    String statement,
    List<String> written,
    List<Expected> expected,
    boolean isNewLine) {

  /** Nothing fits: inside a comment, say. */
  private static final Outlook NOTHING =
      new Outlook("", List.of(), null, Set.of(), "", List.of(), List.of(), false);

  /** More than the block of a touchpoint needs. */
  private static final int LOOK_AHEAD = 8000;

  /** What stands before a place: words, blocks that are open, innermost first, facts in them. */
  record Standing(
      Tokens tokens,
      Patterns patterns,
      int statement,
      List<Frame> frames,
      Map<Frame, List<String>> said,
      boolean swallowed) {}

  static Outlook of(String text, int offset, Function<String, Tidy> reader) {
    int start = startOfWord(text, offset);
    String before = text.substring(0, start);
    if (isInText(before) || isInComment(before)) {
      return NOTHING;
    }
    Standing standing = reader.apply(before).standing();
    if (standing.swallowed()) {
      return NOTHING;
    }
    Tokens tokens = standing.tokens();
    int from = standing.statement();
    boolean open = from < tokens.size();
    Continuation way = new Continuation(tokens, standing.patterns());
    boolean mayEnd = true;
    if (open) {
      Shape shape = shape(standing, from);
      mayEnd = shape == null || way.read(shape.rule(), from);
    }
    boolean newLine = before.substring(before.lastIndexOf('\n') + 1).isBlank();
    String behind = text.substring(offset, Math.min(text.length(), offset + LOOK_AHEAD));
    List<EClass> holders = mayEnd || newLine ? holders(standing) : List.of();
    Set<String> said =
        new LinkedHashSet<>(standing.said().getOrDefault(standing.frames().get(0), List.of()));
    if (!holders.isEmpty()) {
      said.addAll(reader.apply(behind).said());
    }
    List<String> written = new ArrayList<>();
    for (int i = from; i < tokens.size(); i++) {
      written.add(tokens.text(i));
    }
    return new Outlook(
        text.substring(start, offset),
        holders,
        standing.frames().get(0).holder,
        said,
        open ? tokens.text(from) : "",
        written,
        way.expected(),
        newLine);
  }

  private static Shape shape(Standing standing, int at) {
    int type = standing.tokens().type(at);
    Shape element = standing.patterns().element(type);
    Shape fact = standing.patterns().fact(type);
    boolean top = standing.frames().get(standing.frames().size() - 1) == standing.frames().get(0);
    return element != null && (fact == null || top) ? element : fact;
  }

  private static List<EClass> holders(Standing standing) {
    List<EClass> holders = new ArrayList<>();
    for (Frame frame : standing.frames()) {
      if (frame.holder == null || frame.takesOptions) {
        return holders;
      }
      holders.add(frame.holder);
      if (frame.isBlock()) {
        return holders;
      }
    }
    return holders;
  }

  private static int startOfWord(String text, int offset) {
    int start = offset;
    while (start > 0 && isPartOfWord(text.charAt(start - 1))) {
      start--;
    }
    if (start > 0 && (text.charAt(start - 1) == '@' || text.charAt(start - 1) == '^')) {
      start--;
    }
    return start;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '_'
        || c == '-'
        || c == '\'';
  }

  /** Whether the last line leaves a quotation mark open; long texts are found by the reader. */
  private static boolean isInText(String before) {
    String line = before.substring(before.lastIndexOf('\n') + 1);
    boolean open = false;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\' && open) {
        i++;
      } else if (line.startsWith("\"\"\"", i) && !open) {
        return false;
      } else if (line.charAt(i) == '"') {
        open = !open;
      } else if (!open && line.startsWith("//", i)) {
        return true;
      }
    }
    return open;
  }

  private static boolean isInComment(String before) {
    int open = before.lastIndexOf("/*");
    return open >= 0 && before.indexOf("*/", open + 2) < 0 && !isInText(before.substring(0, open));
  }

  /** Whether something may be said of a file as a whole here. */
  public boolean isAtTop() {
    return holders.contains(Literals.JOURNEY_FILE);
  }
}
