package org.journeydsl.formatting2;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.util.ReplaceRegion;
import org.journeydsl.formatting2.Step.Kind;

/**
 * Decides what stands between two words: nothing, a blank, or a line break with an indentation.
 *
 * <ul>
 *   <li>Each fact has its line, indented by two more than the block it stands in. A block with one
 *       fact stays on the line where it fits into 100 columns; so do a touchpoint's facts that
 *       follow its name, up to two.
 *   <li>What grows has a line for each from the start: history, options, translations (indented by
 *       four more than their fact, so that they do not look like facts).
 *   <li>All blocks have the signs of the file's first block.
 *   <li>Comments stay at the end of their line or on their own; at most one empty line is kept.
 * </ul>
 *
 * <p>Words, and their order, are never touched.
 */
final class Layout {

  static final int BLOCK = 2;
  private static final int CONTINUATION = 4;

  private final Words all;
  private final List<Word> words;
  private final Step[] steps;
  private final String lineEnd;
  private final List<ReplaceRegion> edits = new ArrayList<>();

  private Layout(Words all, String lineEnd) {
    this.all = all;
    this.words = all.all();
    this.steps = new Step[words.size() + 1];
    this.lineEnd = lineEnd;
  }

  /**
   * What to replace in a file, in order; gaps and signs only, and the indentation of long texts.
   */
  static List<ReplaceRegion> edits(Words words, Part file, String lineEnd) {
    Layout layout = new Layout(words, lineEnd);
    layout.placeFile(file);
    layout.write();
    return layout.edits;
  }

  private void placeFile(Part file) {
    steps[0] = new Step(Kind.FACT, 0, false);
    placeHead(file, 0);
    for (Part part : file.inline) {
      steps[part.first] = new Step(Kind.FACT, 0, part.first > 0);
      place(part, 0);
    }
    steps[words.size()] = new Step(Kind.END, 0, !words.isEmpty());
  }

  private void place(Part part, int indentation) {
    boolean oneLine = part.fits(indentation);
    placeHead(part, indentation);
    if (part.open >= 0) {
      steps[part.open] = word(indentation);
      placeInside(part.members, indentation, oneLine);
      boolean empty = part.members.isEmpty();
      boolean closesLine = oneLine || empty && words.get(part.close).before().comments().isEmpty();
      steps[part.close] =
          closesLine ? word(indentation) : new Step(Kind.CLOSE, indentation, !empty);
    }
    placeInside(part.inline, indentation, oneLine);
    for (Part fact : part.late) {
      steps[fact.first] = new Step(Kind.FACT, indentation, true);
      place(fact, indentation);
    }
  }

  private void placeInside(List<Part> parts, int indentation, boolean oneLine) {
    int deeper = indentation + BLOCK;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      steps[part.first] = oneLine ? word(indentation) : new Step(Kind.FACT, deeper, i > 0);
      place(part, oneLine ? indentation : deeper);
    }
  }

  private void placeHead(Part part, int indentation) {
    for (int i = part.first + 1; i < part.headEnd; i++) {
      steps[i] =
          words.get(i).isLanguageTag()
              ? new Step(Kind.TRANSLATION, indentation + CONTINUATION, false)
              : word(indentation);
    }
  }

  private static Step word(int indentation) {
    return new Step(Kind.WORD, indentation + CONTINUATION, false);
  }

  private void write() {
    Signs signs = Signs.of(words);
    int indentation = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean apart = i > 0 && Word.areApart(words.get(i - 1), word);
      replace(word.before(), GapText.of(steps[i], word.before(), apart, i == 0));
      if (steps[i].breaks()) {
        indentation = steps[i].indentation();
      }
      replace(word, written(word, signs, indentation));
    }
    boolean hasText = !words.isEmpty() || !all.end().comments().isEmpty();
    String end = GapText.of(steps[words.size()], all.end(), false, words.isEmpty());
    replace(all.end(), hasText ? end : "");
  }

  private static String written(Word word, Signs signs, int indentation) {
    if (word.opens()) {
      return signs.open();
    }
    if (word.closes()) {
      return signs.close();
    }
    return word.isLongText() ? LongTexts.indented(word.text(), indentation + BLOCK) : word.text();
  }

  private void replace(Gap gap, String text) {
    replace(gap.offset(), gap.written(), text);
  }

  private void replace(Word word, String text) {
    replace(word.offset(), word.written(), text);
  }

  private void replace(int offset, String old, String text) {
    String written = inFile(text);
    if (written.equals(old)) {
      return;
    }
    ReplaceRegion last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
    if (last != null && last.getLength() == 0 && last.getOffset() == offset) {
      // Two edits at one place have no order.
      edits.remove(last);
      written = last.getText() + written;
    }
    edits.add(new ReplaceRegion(offset, old.length(), written));
  }

  private String inFile(String text) {
    return lineEnd.equals("\n") ? text : text.replace("\n", lineEnd);
  }
}
