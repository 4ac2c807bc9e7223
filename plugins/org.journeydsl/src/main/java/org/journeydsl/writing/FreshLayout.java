package org.journeydsl.writing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.ReplaceRegion;
import org.journeydsl.formatting2.CanonicalLayout;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.writing.Splices.Stretch;

/**
 * Lays out what is new in an edited text: as the formatter does, but indented like its neighbours;
 * all of the text where its author leaves the layout to the formatter.
 */
final class FreshLayout {

  private FreshLayout() {}

  /**
   * The text as it shall be.
   *
   * @param read the edited text
   * @param stretches what is new in it
   * @param canonical whether all of it had the canonical layout before
   */
  static String of(IParseResult read, List<Stretch> stretches, boolean canonical) {
    JourneyFile file = (JourneyFile) read.getRootASTElement();
    String text = read.getRootNode().getText();
    Splices layout = new Splices();
    layout.follow(stretches);
    for (ReplaceRegion edit : CanonicalLayout.edits(file, text)) {
      if (canonical || stretches.stream().anyMatch(each -> isIn(edit, each))) {
        layout.replace(edit.getOffset(), edit.getEndOffset(), edit.getText());
      }
    }
    String result = layout.apply(text, 0, text.length());
    return canonical ? result : indented(result, layout.laidOut());
  }

  private static boolean isIn(ReplaceRegion edit, Stretch stretch) {
    // How the first of new lines is indented was settled when it came in.
    boolean start =
        stretch.lines() == null
            ? edit.getOffset() >= stretch.from()
            : edit.getOffset() > stretch.from();
    return start && edit.getEndOffset() <= stretch.to();
  }

  /** New lines in the canonical layout, indented as their neighbours are. */
  private static String indented(String text, List<Stretch> stretches) {
    Splices lines = new Splices();
    for (Stretch stretch : stretches) {
      if (stretch.lines() != null) {
        int canonical = 2 * stretch.lines().depth();
        List<Integer> starts = new ArrayList<>();
        int at = text.indexOf('\n', stretch.from());
        while (at >= 0 && at < stretch.to()) {
          starts.add(at + 1);
          at = text.indexOf('\n', at + 1);
        }
        boolean first = true;
        for (int start : starts) {
          int end = start;
          while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
          }
          boolean isFirstLine = first;
          first = first && new Source(text).isLineEnd(end);
          if (!isFirstLine && !new Source(text).isLineEnd(end)) {
            int blocks = Math.max(0, end - start - canonical) / 2;
            String blanks = stretch.lines().outer() + stretch.lines().step().repeat(blocks);
            lines.replace(start, end, blanks);
          }
        }
      }
    }
    return lines.apply(text, 0, text.length());
  }
}
