package org.journeydsl.parser;

import static org.journeydsl.model.JourneyPackage.Literals.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.TokenSource;
import org.eclipse.emf.ecore.EClass;
import org.journeydsl.findings.Guess;
import org.journeydsl.parser.Flaw.Change;
import org.journeydsl.parser.Flaw.Mend;
import org.journeydsl.parser.Patterns.Shape;
import org.journeydsl.vocabulary.Holders;
import org.journeydsl.vocabulary.Words;

/**
 * Follows a text block by block and takes its slips out of the parser's sight.
 *
 * <p>One pass, in time proportional to the text. One slip gives one flaw: what a slip makes of the
 * rest of its fact, or of its block, is not told again.
 *
 * <p>Over 300 lines: the ways in which blocks go wrong depend on each other.
 */
final class Tidy {

  private final Patterns patterns;
  private final Tokens tokens;
  private final List<Flaw> flaws = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Facts facts;
  private final boolean swallowed;
  private final int atOpen;
  private final int curlyOpen;
  private final int atClose;
  private final int curlyClose;
  private int missing;
  private int tooMany;
  private int forgiven;
  private int hiddenFrames;

  Tidy(TokenSource lexer, CharStream in, Patterns patterns) {
    this.patterns = patterns;
    this.tokens = new Tokens(lexer, in.size() == 0 ? "" : in.substring(0, in.size() - 1), patterns);
    this.swallowed = new Lexemes(tokens, patterns, flaws).setRight();
    tokens.choose();
    this.facts = new Facts(tokens, patterns, flaws);
    atOpen = patterns.type("'<'");
    curlyOpen = patterns.type("'{'");
    atClose = patterns.type("'>'");
    curlyClose = patterns.type("'}'");
    frames.push(new Frame(JOURNEY_FILE, "file", -1, -1, false));
  }

  /** What the parser shall see. */
  List<CommonToken> tokens() {
    return tokens.result();
  }

  List<Flaw> flaws() {
    return flaws;
  }

  Set<String> lostNames() {
    return tokens.lostNames();
  }

  void read() {
    count();
    int at = 0;
    while (at < tokens.size()) {
      int end = statement(at);
      if (hiddenFrames > 0) {
        tokens.hide(at, end);
      }
      at = end;
    }
    while (frames.size() > 1) {
      Frame frame = frames.peek();
      if (frame.isBlock() && !swallowed) {
        tellUnclosed(frame, tokens.size());
      }
      closeBefore(tokens.size());
    }
  }

  /** Reads a text that ends where somebody writes, and tells what stands before that place. */
  Outlook.Standing standing() {
    count();
    Map<Frame, List<String>> said = new HashMap<>();
    int start = 0;
    int at = 0;
    while (at < tokens.size()) {
      start = at;
      Frame around = frames.peek();
      int end = statement(at);
      String word = patterns.keyword(tokens.type(at));
      if (word != null) {
        // A stage or a touchpoint may have ended what it was met in.
        Frame holder = frames.contains(around) || frames.isEmpty() ? around : frames.peek();
        said.computeIfAbsent(holder, key -> new ArrayList<>()).add(word);
        if (frames.size() > 1 && frames.peek() != around) {
          said.computeIfAbsent(below(frames.peek()), key -> new ArrayList<>()).add(word);
        }
      }
      at = end;
    }
    boolean sign = tokens.size() > 0 && (isOpen(tokens.size() - 1) || isClose(tokens.size() - 1));
    return new Outlook.Standing(
        tokens, patterns, sign ? tokens.size() : start, List.copyOf(frames), said, swallowed);
  }

  /** The words that start a line, or follow a block, up to where the surrounding block ends. */
  List<String> said() {
    List<String> said = new ArrayList<>();
    int depth = 0;
    for (int at = 0; at < tokens.size() && depth >= 0; at++) {
      String word = patterns.keyword(tokens.type(at));
      if (isOpen(at)) {
        depth++;
      } else if (isClose(at)) {
        depth--;
      } else if (depth == 0 && word != null) {
        if (List.of("touchpoint", "step", "stage").contains(word)) {
          break;
        }
        said.add(word);
      }
    }
    return said;
  }

  private Frame below(Frame frame) {
    Iterator<Frame> outwards = frames.iterator();
    while (outwards.next() != frame) {
      // Go on.
    }
    return outwards.hasNext() ? outwards.next() : frame;
  }

  /** How many signs are too few and too many, over the whole text. */
  private void count() {
    for (int i = 0; i < tokens.size(); i++) {
      if (isOpen(i)) {
        missing++;
      } else if (isClose(i)) {
        if (missing == 0) {
          tooMany++;
        } else {
          missing--;
        }
      }
    }
  }

  private boolean isOpen(int at) {
    int type = tokens.type(at);
    return type == atOpen || type == curlyOpen;
  }

  private boolean isClose(int at) {
    int type = tokens.type(at);
    return type == atClose || type == curlyClose;
  }

  private String closing(Frame frame) {
    return tokens.type(frame.open) == curlyOpen ? "}" : ">";
  }

  /** Reads one statement, or one sign; tells where the next one starts. */
  private int statement(int at) {
    if (isClose(at)) {
      return close(at);
    }
    if (isOpen(at)) {
      return lonelyOpen(at);
    }
    String word = patterns.keyword(tokens.type(at));
    if (word != null) {
      return word(at, word);
    }
    int type = tokens.type(at);
    EClass holder = frames.peek().holder;
    if (patterns.isString(type)) {
      return stray(at);
    }
    boolean fits =
        holder == null
            || frames.peek().takesOptions && patterns.fact(type) != null && patterns.isName(type)
            || holder == SCALE
                && patterns.fact(type) != null
                && patterns.fact(type).kind() == SCALE_LABEL;
    return fits && patterns.fact(type) != null ? fact(at, patterns.fact(type)) : unknown(at);
  }

  private int word(int at, String word) {
    boolean top = frames.size() == 1;
    switch (word) {
      case "stage":
        return stage(at);
      case "touchpoint", "step":
        return touchpoint(at);
      case "language":
        if (top) {
          return language(at);
        }
        break;
      case "import", "journey", "department", "system", "survey":
        return top ? declaration(at, false) : topWord(at, word);
      default:
        break;
    }
    if (top && patterns.element(tokens.type(at)) != null) {
      return declaration(at, false);
    }
    Shape shape = patterns.fact(tokens.type(at));
    if (shape == null) {
      return unknown(at);
    }
    return shape.kind() != EMPLOYEE_VIEW && facts.isDeclaration(at)
        ? declaredInside(at, word)
        : fact(at, shape);
  }

  // ------------------------------------------------------------------------------------ signs

  private int close(int at) {
    dropInline();
    Frame frame = frames.peek();
    if (frames.size() == 1) {
      tokens.hide(at, at + 1);
      if (forgiven > 0) {
        forgiven--;
      } else if (!swallowed) {
        tooMany--;
        extra(at);
      }
      return tokens.next(at);
    }
    String right = closing(frame);
    if (!tokens.text(at).equals(right)) {
      flaws.add(
          new Flaw(
              "crossed-brackets",
              tokens.offset(at),
              1,
              "The block of %s opens with '%s' and closes with '%s': write '%s' here."
                  .formatted(frame.label, tokens.text(frame.open), tokens.text(at), right),
              List.of(
                  Mend.safe("Write '" + right + "'", new Change(tokens.offset(at), 1, right)))));
    }
    if (frame.hidden) {
      tokens.hide(at, at + 1);
    }
    pop();
    frames.peek().lastClosed = frame;
    frames.peek().lastClose = at;
    return tokens.next(at);
  }

  private void extra(int at) {
    int offset = tokens.offset(at);
    int start = tokens.lineStart(offset);
    int end = tokens.text().indexOf('\n', offset);
    end = end < 0 ? tokens.text().length() : end;
    boolean alone = tokens.text().substring(start, end).strip().length() == 1;
    Change change =
        alone
            ? new Change(start, Math.min(end + 1, tokens.text().length()) - start, "")
            : new Change(offset, 1, "");
    flaws.add(
        new Flaw(
            "extra-bracket",
            offset,
            1,
            "This '%s' closes nothing: remove it.".formatted(tokens.text(at)),
            List.of(Mend.safe("Remove '" + tokens.text(at) + "'", change))));
  }

  /**
   * A block without anything before it: what stands in it is read as if the sign were not there.
   */
  private int lonelyOpen(int at) {
    Frame outer = frames.peek();
    flaws.add(
        new Flaw(
            "extra-bracket",
            tokens.offset(at),
            1,
            "This '%s' opens the block of nothing: write what it belongs to before it, or remove it."
                .formatted(tokens.text(at)),
            List.of()));
    push(new Frame(outer.holder, "nothing", at, at, true));
    tokens.hide(at, at + 1);
    return tokens.next(at);
  }

  private void push(Frame frame) {
    frames.push(frame);
    if (frame.hidden) {
      hiddenFrames++;
    }
  }

  private Frame pop() {
    Frame frame = frames.pop();
    if (frame.hidden) {
      hiddenFrames--;
    }
    return frame;
  }

  /** Ends a touchpoint whose facts follow its name without a block. */
  private void dropInline() {
    while (frames.size() > 1 && !frames.peek().isBlock()) {
      pop();
    }
  }

  /** Closes the innermost block for the parser. */
  private void closeBefore(int at) {
    Frame frame = pop();
    if (frame.isBlock() && hiddenFrames == 0 && !frame.hidden) {
      tokens.insert(at, closing(frame));
    }
  }

  private void tellUnclosed(Frame frame, int before) {
    Frame guilty = frame;
    int at = before;
    Frame inner = frame.lastClosed;
    // A sign below the outer block's first word closed, by its place, the outer block: then the
    // inner
    // one is what was forgotten.
    if (inner != null
        && inner.isBlock()
        && !inner.hidden
        && tokens.startsLine(frame.lastClose)
        && tokens.column(frame.lastClose) == tokens.column(frame.word)
        && tokens.column(inner.word) > tokens.column(frame.word)) {
      guilty = inner;
      at = frame.lastClose;
    }
    String sign = closing(guilty);
    flaws.add(
        new Flaw(
            "unclosed-block",
            tokens.offset(guilty.word),
            tokens.end(guilty.word) - tokens.offset(guilty.word),
            "The block of %s is never closed: add '%s' where it ends."
                .formatted(guilty.label, sign),
            List.of(Mend.safe("Close the block", closeAt(guilty, at, sign)))));
  }

  private Change closeAt(Frame frame, int at, String sign) {
    String text = tokens.text();
    if (at >= tokens.size()) {
      boolean onNewLine = text.isEmpty() || text.endsWith("\n");
      return new Change(text.length(), 0, (onNewLine ? "" : "\n") + sign + "\n");
    }
    int offset = tokens.offset(at);
    return tokens.startsLine(at)
        ? new Change(
            tokens.lineStart(offset),
            0,
            tokens.indentation(tokens.offset(frame.word)) + sign + "\n")
        : new Change(offset, 0, sign + " ");
  }

  /** Closes all blocks inside one, since a word came that can stand in none of them. */
  private void closeDownTo(Frame outer, int at) {
    while (frames.peek() != outer) {
      Frame frame = frames.peek();
      if (frame.isBlock()) {
        if (!frame.label.equals("nothing")) {
          tellUnclosed(frame, at);
        }
        if (missing > 0) {
          missing--;
        } else {
          forgiven++;
        }
      }
      closeBefore(at);
    }
  }

  // -------------------------------------------------------------------------- stages and the like

  private Frame nearest(EClass holder) {
    for (Frame frame : frames) {
      if (frame.isBlock() && frame.holder == holder && !frame.label.equals("nothing")) {
        return frame;
      }
    }
    return null;
  }

  private int stage(int at) {
    dropInline();
    if (frames.peek().holder == JOURNEY) {
      return declaration(at, false);
    }
    Frame journey = nearest(JOURNEY);
    if (journey != null) {
      closeDownTo(journey, at);
      return declaration(at, false);
    }
    if (frames.size() == 1 && reopen(JOURNEY, at)) {
      return declaration(at, false);
    }
    misplaced(at, "stages stand in a journey");
    return declaration(at, frames.size() > 1);
  }

  private int touchpoint(int at) {
    dropInline();
    if (frames.peek().holder == STAGE) {
      return declaration(at, false);
    }
    Frame stage = nearest(STAGE);
    if (stage != null) {
      closeDownTo(stage, at);
      return declaration(at, false);
    }
    if (frames.peek().holder == JOURNEY && reopen(STAGE, at)) {
      return declaration(at, false);
    }
    boolean isStep = patterns.keyword(tokens.type(at)).equals("step");
    misplaced(at, (isStep ? "steps" : "touchpoints") + " stand in a stage");
    boolean lost = frames.size() == 1 || frames.peek().holder == JOURNEY;
    return lost ? lostTouchpoint(at) : declaration(at, true);
  }

  /** The grammar takes a touchpoint outside a stage with its title and its block only. */
  private int lostTouchpoint(int at) {
    int end = declaration(at, false);
    Frame frame = frames.peek();
    int relation = facts.relation(at, end);
    if (relation >= 0) {
      tokens.hide(relation, frame.word == at && frame.isBlock() ? frame.open : end);
    }
    if (frame.word == at && !frame.isBlock()) {
      pop();
      push(new Frame(frame.holder, frame.label, at, -1, true));
    }
    return end;
  }

  /** Takes back a closing sign after which there is more of a block, where one sign is too many. */
  private boolean reopen(EClass holder, int at) {
    Frame outer = frames.peek();
    Frame closed = outer.lastClosed;
    if (tooMany == 0 || closed == null || closed.holder != holder || closed.hidden) {
      return false;
    }
    for (int i = outer.lastClose + 1; i < at; i++) {
      if (!tokens.isHidden(i)) {
        return false;
      }
    }
    tooMany--;
    extra(outer.lastClose);
    tokens.hide(outer.lastClose, outer.lastClose + 1);
    outer.lastClosed = null;
    push(closed);
    return true;
  }

  private void misplaced(int at, String where) {
    Frame frame = frames.peek();
    if (frame.holder == null) {
      return;
    }
    String word = patterns.keyword(tokens.type(at));
    int name = tokens.next(at);
    boolean named = patterns.isName(tokens.type(name)) && tokens.sameLine(at, name);
    String noun = Facts.noun(word);
    flaws.add(
        new Flaw(
            "misplaced-block",
            tokens.offset(at),
            word.length(),
            "%s cannot stand in %s: %s."
                .formatted(
                    named
                        ? Facts.capital(noun) + " '" + tokens.text(name).replace("^", "") + "'"
                        : Facts.capital(Holders.withArticle(noun)),
                    Holders.withArticle(Holders.noun(frame.holder)),
                    where),
            List.of()));
  }

  /** A word that stands at the top of files only, met inside a block. */
  private int topWord(int at, String word) {
    if (missing > 0) {
      closeDownTo(frames.getLast(), at);
      return declaration(at, false);
    }
    if (word.equals("import")) {
      return unknown(at);
    }
    misplaced(at, Facts.plural(Facts.noun(word)) + " stand at the top of a file");
    return declaration(at, true);
  }

  /** A persona, a KPI and the like declared where only a reference may stand. */
  private int declaredInside(int at, String word) {
    Iterator<Frame> fromTop = frames.descendingIterator();
    fromTop.next();
    Frame outermost = fromTop.hasNext() ? fromTop.next() : null;
    if (missing > 0
        && outermost != null
        && tokens.startsLine(at)
        && tokens.column(at) <= tokens.column(outermost.word)) {
      closeDownTo(frames.getLast(), at);
      return declaration(at, false);
    }
    misplaced(at, Facts.plural(Facts.noun(word)) + " stand at the top of a file");
    return declaration(at, true);
  }

  // ------------------------------------------------------------------------- statements by shape

  private int declaration(int at, boolean hide) {
    Shape shape = patterns.element(tokens.type(at));
    int end = facts.declaration(at, shape);
    boolean lost = hide || end < 0;
    if (end < 0) {
      end = facts.rest(at, frames.peek().holder);
    }
    if (lost) {
      tokens.hide(at, end);
    }
    if (shape.kind() == IMPORT) {
      return end;
    }
    boolean inline = shape.kind() == TOUCHPOINT || shape.kind() == STEP;
    return block(at, end, shape.kind(), lost, inline);
  }

  private int language(int at) {
    int tag = tokens.next(at);
    // On another line only what cannot be the start of something else.
    if (at == 0
        && patterns.isName(tokens.type(tag))
        && (tokens.sameLine(at, tag) || patterns.keyword(tokens.type(tag)) == null)) {
      return tokens.next(tag);
    }
    flaws.add(
        new Flaw(
            at == 0 ? "missing-value" : "misplaced-fact",
            tokens.offset(at),
            tokens.end(at) - tokens.offset(at),
            at == 0
                ? "'language' needs a language, such as language en."
                : "'language' cannot stand here: it belongs in the first line of a file.",
            List.of()));
    int end = facts.rest(at, JOURNEY_FILE);
    tokens.hide(at, end);
    return end;
  }

  private int fact(int at, Shape shape) {
    Frame frame = frames.peek();
    int end = facts.fact(at, shape, frame.holder);
    boolean lost = end < 0;
    if (lost) {
      end = facts.rest(at, frame.holder);
      tokens.hide(at, end);
    }
    return block(at, end, shape.kind(), lost, false);
  }

  /** Goes into the block that follows a statement, where there is one. */
  private int block(int at, int end, EClass holder, boolean hide, boolean inline) {
    if (end < tokens.size() && isOpen(end)) {
      Frame frame = new Frame(holder, facts.label(at), at, end, hide);
      frame.takesOptions = facts.takesOptions(at, holder);
      push(frame);
      if (hide) {
        tokens.hide(end, end + 1);
      }
      return tokens.next(end);
    }
    if (inline) {
      push(new Frame(holder, facts.label(at), at, -1, hide));
    }
    return end;
  }

  // ------------------------------------------------------------------------- what is no statement

  private int stray(int at) {
    EClass holder = frames.peek().holder;
    int end = facts.restOfText(at);
    if (holder != null) {
      boolean note =
          Words.starting("note").map(word -> word.places().contains(holder)).orElse(false);
      flaws.add(
          new Flaw(
              "stray-text",
              tokens.offset(at),
              tokens.end(at) - tokens.offset(at),
              "This text belongs to no fact: write a word such as 'note' before it, or remove it.",
              note
                  ? List.of(Mend.safe("Make it a note", new Change(tokens.offset(at), 0, "note ")))
                  : List.of()));
    }
    tokens.hide(at, end);
    return end;
  }

  private int unknown(int at) {
    Frame frame = frames.peek();
    String word = facts.unknownWord(at);
    String guess = null;
    if (frame.holder != null) {
      guess = Guess.nearest(word, facts.words(frame)).orElse(null);
      flaws.add(
          new Flaw(
              "unknown-fact",
              tokens.offset(at),
              word.length(),
              unknownMessage(word, frame.holder, guess),
              guess == null
                  ? List.of()
                  : List.of(
                      Mend.safe(
                          "Write '" + guess + "'",
                          new Change(tokens.offset(at), word.length(), guess)))));
    }
    int end = facts.rest(at, frame.holder);
    tokens.hide(at, end);
    return block(at, end, guess == null ? null : facts.holder(guess, frame), true, false);
  }

  private static String unknownMessage(String word, EClass holder, String guess) {
    String meant = guess == null ? "" : " Did you mean '" + guess + "'?";
    if (holder == JOURNEY_FILE) {
      return "'%s' cannot stand here: a file contains personas, KPIs, surveys, journeys and the like.%s"
          .formatted(word, meant);
    }
    String noun = Holders.withArticle(Holders.noun(holder));
    return guess == null
        ? "'%s' is not a fact of %s: put it into a note, or remove it.".formatted(word, noun)
        : "'%s' is not a fact of %s.%s".formatted(word, noun, meant);
  }
}
