package org.journeydsl.eclipse.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Point;

/**
 * A text with places to fill in: {@code $1}, <code>${1:word}</code> and <code>${1|one,two|}</code>
 * of the protocol, gone through with the tabulator.
 */
final class Snippet {

  private static final Pattern HOLE =
      Pattern.compile("\\\\(.)|\\$(\\d+)|\\$\\{(\\d+)(?::([^}]*)|\\|([^|]*)\\|)?\\}");

  /** A place to fill in, from the start of the text, with the words that can be chosen there. */
  private record Hole(int offset, int length, List<String> choices) {}

  private final String text;
  private final Map<Integer, List<Hole>> holes;

  private Snippet(String text, Map<Integer, List<Hole>> holes) {
    this.text = text;
    this.holes = holes;
  }

  /** A text without places. */
  static Snippet plain(String text) {
    return new Snippet(text, Map.of());
  }

  /** Reads a snippet; its further lines are indented as the first one is. */
  static Snippet of(String written, String indentation, String lineEnd) {
    String source = written.replace("\n", lineEnd + indentation);
    StringBuilder text = new StringBuilder();
    Map<Integer, List<Hole>> holes = new TreeMap<>();
    Matcher hole = HOLE.matcher(source);
    int end = 0;
    while (hole.find()) {
      text.append(source, end, hole.start());
      end = hole.end();
      if (hole.group(1) != null) {
        text.append(hole.group(1));
        continue;
      }
      int number = Integer.parseInt(hole.group(2) != null ? hole.group(2) : hole.group(3));
      List<String> choices =
          hole.group(5) == null ? List.of() : List.of(hole.group(5).split(",", -1));
      String words =
          hole.group(4) != null ? hole.group(4) : choices.isEmpty() ? "" : choices.get(0);
      holes
          .computeIfAbsent(number, any -> new ArrayList<>())
          .add(new Hole(text.length(), words.length(), choices));
      text.append(words);
    }
    return new Snippet(text.append(source, end, source.length()).toString(), holes);
  }

  /** What is written. */
  String text() {
    return text;
  }

  /**
   * Starts filling in.
   *
   * @param start where the text was written
   * @return what is selected first
   */
  Point fillIn(ITextViewer viewer, int start) throws BadLocationException {
    List<Hole> last = holes.getOrDefault(0, List.of(new Hole(text.length(), 0, List.of())));
    int exit = start + last.get(0).offset();
    LinkedModeModel model = new LinkedModeModel();
    Point first = null;
    for (Map.Entry<Integer, List<Hole>> each : holes.entrySet()) {
      if (each.getKey() != 0) {
        LinkedPositionGroup group = new LinkedPositionGroup();
        for (Hole hole : each.getValue()) {
          group.addPosition(position(viewer.getDocument(), start, hole, each.getKey()));
        }
        model.addGroup(group);
        first = first != null ? first : selection(start, each.getValue().get(0));
      }
    }
    if (first == null) {
      return new Point(exit, 0);
    }
    model.forceInstall();
    LinkedModeUI ui = new LinkedModeUI(model, viewer);
    ui.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
    ui.enter();
    return first;
  }

  private static Point selection(int start, Hole hole) {
    return new Point(start + hole.offset(), hole.length());
  }

  private static LinkedPosition position(IDocument document, int start, Hole hole, int order) {
    int offset = start + hole.offset();
    if (hole.choices().isEmpty()) {
      return new LinkedPosition(document, offset, hole.length(), order);
    }
    ICompletionProposal[] choices =
        hole.choices().stream()
            .map(word -> new CompletionProposal(word, offset, hole.length(), word.length()))
            .toArray(ICompletionProposal[]::new);
    return new ProposalPosition(document, offset, hole.length(), order, choices);
  }
}
