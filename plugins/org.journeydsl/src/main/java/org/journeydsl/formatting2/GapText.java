package org.journeydsl.formatting2;

import java.util.List;

/** Writes what stands before one word: its comments, a blank, line breaks. */
final class GapText {

  private final Step step;
  private final Gap gap;
  private final List<Gap.Comment> comments;
  private final boolean atFileStart;
  private final StringBuilder text = new StringBuilder();

  private GapText(Step step, Gap gap, boolean atFileStart) {
    this.step = step;
    this.gap = gap;
    this.comments = gap.comments();
    this.atFileStart = atFileStart;
  }

  /**
   * The text of a gap.
   *
   * @param apart whether the words of one line are parted by a blank here
   * @param atFileStart whether no word stands before
   */
  static String of(Step step, Gap gap, boolean apart, boolean atFileStart) {
    GapText writer = new GapText(step, gap, atFileStart);
    if (step.breaks()) {
      writer.betweenLines();
    } else {
      writer.inLine(apart);
    }
    return writer.text.toString();
  }

  private void betweenLines() {
    boolean emptyLine = step.emptyLine();
    boolean lineStart = atFileStart;
    boolean wordMayFollow = false;
    for (int i = 0; i < comments.size(); i++) {
      Gap.Comment comment = comments.get(i);
      boolean behindLineComment = i > 0 && comments.get(i - 1).endsLine();
      if (lineStart || behindLineComment || comment.linesBefore() > 0) {
        if (!lineStart) {
          text.append(emptyLine && comment.linesBefore() > 1 ? "\n\n" : "\n");
        }
        text.append(" ".repeat(step.commentIndentation()));
        wordMayFollow = true;
        emptyLine = step.kind() != Step.Kind.TRANSLATION;
      } else {
        text.append(' ');
      }
      text.append(comment.text());
      lineStart = false;
      wordMayFollow &= !comment.endsLine();
    }
    boolean open = step.kind() != Step.Kind.CLOSE && step.kind() != Step.Kind.END;
    if (wordMayFollow && open && gap.linesAfter() == 0) {
      text.append(' ');
    } else if (step.kind() == Step.Kind.END) {
      text.append('\n');
    } else if (!lineStart) {
      text.append(emptyLine && open && gap.linesAfter() > 1 ? "\n\n" : "\n");
      text.append(" ".repeat(step.indentation()));
    }
  }

  private void inLine(boolean apart) {
    boolean lineEnded = false;
    for (Gap.Comment comment : comments) {
      if (lineEnded || comment.endsLine() && comment.linesBefore() > 0) {
        newLine();
      } else {
        text.append(' ');
      }
      text.append(comment.text());
      lineEnded = comment.endsLine();
    }
    if (lineEnded) {
      newLine();
    } else if (apart) {
      text.append(' ');
    }
  }

  private void newLine() {
    text.append('\n').append(" ".repeat(step.indentation()));
  }
}
