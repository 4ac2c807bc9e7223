package org.journeydsl.parser;

import static org.journeydsl.model.JourneyPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.journeydsl.findings.Guess;
import org.journeydsl.parser.Flaw.Change;
import org.journeydsl.parser.Flaw.Mend;
import org.journeydsl.parser.Patterns.Shape;
import org.journeydsl.vocabulary.Choices;
import org.journeydsl.vocabulary.Holders;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/**
 * Matches single statements against their shape and says what is wrong with one that does not fit.
 */
final class Facts implements Pattern.Words {

  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("journey", "Checkout"),
          Map.entry("stage", "Purchase"),
          Map.entry("touchpoint", "Cart"),
          Map.entry("step", "Waits"),
          Map.entry("persona", "Olena"),
          Map.entry("kpi", "Conversion"),
          Map.entry("survey", "Pulse"),
          Map.entry("scenario", "Guest"),
          Map.entry("evidence", "Interviews"),
          Map.entry("channel", "Locker"),
          Map.entry("segment", "Families"),
          Map.entry("department", "Support"),
          Map.entry("system", "Shop"),
          Map.entry("competitor", "Leader"),
          Map.entry("scale", "Stars"));

  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("for", "the name of a persona or a segment"),
          Map.entry("on", "the name of a channel"),
          Map.entry("from", "the name of evidence"),
          Map.entry("by", "the name of a department"),
          Map.entry("using", "the name of a system"),
          Map.entry("solves", "the name of a pain"),
          Map.entry("against", "a trait of a persona, such as against Olena.Speed"),
          Map.entry("impact", "a number from 1 to 5"),
          Map.entry("effort", "a number from 1 to 5"),
          Map.entry("measured", "the word by and the name of a KPI"),
          Map.entry("based", "the word on and the name of a journey"),
          Map.entry("every", "a length of time, such as every 6 months"),
          Map.entry("within", "a length of time, such as within 24 hours"),
          Map.entry("after", "the name of a touchpoint"),
          Map.entry("before", "the name of a touchpoint"),
          Map.entry("at", "an address in quotation marks, such as at \"https://\u2026\""));

  private final Tokens tokens;
  private final Patterns patterns;
  private final List<Flaw> flaws;
  private int farthest;
  private int name;

  Facts(Tokens tokens, Patterns patterns, List<Flaw> flaws) {
    this.tokens = tokens;
    this.patterns = patterns;
    this.flaws = flaws;
  }

  // ---------------------------------------------------------------------------- Pattern.Words

  @Override
  public int type(int at) {
    return tokens.type(at);
  }

  @Override
  public int next(int at) {
    return tokens.next(at);
  }

  @Override
  public void failed(int at) {
    farthest = Math.max(farthest, at);
  }

  @Override
  public void name(int at) {
    name = at;
  }

  @Override
  public boolean canRefer(int at) {
    if (at >= tokens.size() || at == 0 || !tokens.startsLine(at)) {
      return true;
    }
    String before = tokens.text(at - 1);
    boolean startsStatement =
        patterns.keyword(type(at)) != null
            && (patterns.fact(type(at)) != null || patterns.element(type(at)) != null);
    return !startsStatement || before.equals(",") || before.equals(".");
  }

  private int match(int at, Shape shape) {
    farthest = at;
    name = -1;
    return shape.head().match(this, at);
  }

  // ------------------------------------------------------------------------------ declarations

  /** Where the head of a declaration ends; -1 where it does not fit. */
  int declaration(int at, Shape shape) {
    int end = match(at, shape);
    if (end < 0) {
      if (shape.kind() == IMPORT) {
        tell(
            "missing-value",
            at,
            "'import' needs a path in quotation marks, such as import \"shared/*.journey\".");
      } else {
        missingName(at);
      }
      return -1;
    }
    int dangling = farthest;
    nameOnAnotherLine(at);
    return dangling > end && isEnding(end) ? ending(at, end, dangling, shape, null) : end;
  }

  private void missingName(int at) {
    String word = tokens.text(at);
    String noun = noun(word);
    StringBuilder message = new StringBuilder();
    message.append(
        "%s needs a name on its line, such as '%s %s'."
            .formatted(
                capital(Holders.withArticle(noun)), word, EXAMPLES.getOrDefault(word, "Name")));
    int next = next(at);
    if (next < tokens.size() && tokens.sameLine(at, next)) {
      String found = tokens.text(next);
      if (List.of("journey", "stage", "touchpoint").contains(found)) {
        message.append(" To use '%s' as a name, write '^%s'.".formatted(found, found));
      } else if (Character.isDigit(found.charAt(0))) {
        message.append(" A name starts with a letter or '_'.");
      }
    }
    tell("missing-name", at, message.toString());
  }

  private void nameOnAnotherLine(int at) {
    if (name < 0 || tokens.sameLine(at, name)) {
      return;
    }
    int written = name;
    String word = tokens.text(at);
    String text = tokens.text(written);
    List<Mend> mends = List.of();
    if (patterns.keyword(type(written)) == null) {
      int end = tokens.end(written);
      while (end < tokens.text().length()
          && (tokens.text().charAt(end) == ' ' || tokens.text().charAt(end) == '\t')) {
        end++;
      }
      mends =
          List.of(
              Mend.safe(
                  "Move the name up",
                  new Change(tokens.end(at), 0, " " + text),
                  new Change(tokens.offset(written), end - tokens.offset(written), "")));
    }
    flaws.add(
        new Flaw(
            "name-on-another-line",
            tokens.offset(written),
            text.length(),
            "'%s' is read as the name of this %s: write the name on the line of '%s'."
                .formatted(text, noun(word), word),
            mends));
  }

  /** Whether a word that also declares is followed by a title or a block, as a declaration is. */
  boolean isDeclaration(int at) {
    Shape element = patterns.element(type(at));
    if (element == null || !patterns.isName(type(next(at)))) {
      return false;
    }
    int behind = next(next(at));
    return behind < tokens.size()
        && (patterns.isString(type(behind)) && tokens.sameLine(at, behind)
            || "<{".contains(tokens.text(behind)));
  }

  /** Where a touchpoint's {@code after} or {@code before} stands; -1 where it has none. */
  int relation(int at, int end) {
    for (int i = next(next(at)); i < end; i = next(i)) {
      String word = patterns.keyword(type(i));
      if ("after".equals(word) || "before".equals(word)) {
        return i;
      }
    }
    return -1;
  }

  // -------------------------------------------------------------------------------------- facts

  /** Where the head of a fact ends; -1 where it does not fit. */
  int fact(int at, Shape shape, EClass holder) {
    int end = match(at, shape);
    if (end < 0) {
      wrong(at, shape, holder);
      return -1;
    }
    int dangling = farthest;
    nameOnAnotherLine(at);
    if (dangling > end && isEnding(end)) {
      return ending(at, end, dangling, shape, holder);
    }
    if (isMisspeltChoice(at, end, shape)) {
      return fact(at, shape, holder);
    }
    if (shape.kind() == KIND_FACT && holder != null && isWrongKind(next(at), holder)) {
      return -1;
    }
    return end;
  }

  /** Says what is wrong with a fact that does not fit its shape. */
  private void wrong(int at, Shape shape, EClass holder) {
    String word = tokens.text(at);
    int far = farthest;
    boolean decimal = far < tokens.size() && type(far) == patterns.type("RULE_DECIMAL");
    if (shape.kind() == SCENARIO) {
      missingName(at);
    } else if (decimal && (shape.kind() == FEELING || shape.kind() == IMPORTANCE)) {
      notWhole(far, shape.kind() == FEELING ? "Feeling" : "Importance");
    } else {
      String what = Words.starting(word).map(Word::needs).orElse(null);
      String keyword = Words.starting(word).map(Word::keyword).orElse(word);
      tell(
          "missing-value",
          at,
          what == null || word.equals("moment")
              ? "'%s' is not complete: write %s.".formatted(word, keyword)
              : "'%s' needs %s.".formatted(word, what));
    }
  }

  private void notWhole(int at, String what) {
    String number = tokens.text(at);
    if (number.contains(",")) {
      return; // told as a decimal comma
    }
    boolean feeling = what.equals("Feeling");
    tell(
        feeling ? "feeling-out-of-range" : "rating-out-of-range",
        at,
        feeling
            ? "Feeling %s is not a whole number from -2 (frustrated) to +2 (delighted)."
                .formatted(number)
            : "%s %s is not a whole number from 1 to 5.".formatted(what, number));
  }

  /**
   * Whether the word behind a statement that fits could be an ending of it, but no new statement.
   */
  private boolean isEnding(int end) {
    Shape shape = patterns.fact(type(end));
    if (shape == null) {
      return true;
    }
    int far = farthest;
    int named = name;
    boolean fits = match(end, shape) >= 0;
    farthest = far;
    name = named;
    return !fits;
  }

  /** Takes an ending that is not complete out of a statement, then reads the statement again. */
  private int ending(int at, int end, int far, Shape shape, EClass holder) {
    String word = tokens.text(end);
    int cut = far;
    if (far < tokens.size() && tokens.sameLine(end, far) && isValue(far)) {
      cut = next(far);
    }
    if (far < tokens.size()
        && type(far) == patterns.type("RULE_DECIMAL")
        && (word.equals("impact") || word.equals("effort") || shape.kind() == IMPORTANCE)) {
      notWhole(far, shape.kind() == IMPORTANCE ? "Importance" : capital(word));
    } else if (word.equals(",") || word.equals(".")) {
      tell("missing-value", end, "A name is missing after this '%s': add it.".formatted(word));
    } else {
      boolean day =
          word.equals("on") && shape.kind() == BASELINE
              || word.equals("by") && shape.kind() == TARGET;
      String what = day ? "a day, such as 2026-11-22" : needs(word, shape);
      tell("missing-value", end, "'%s' needs %s.".formatted(word, what));
    }
    tokens.hide(end, Math.max(cut, end + 1));
    return holder == null && patterns.element(type(at)) == shape
        ? declaration(at, shape)
        : fact(at, shape, holder);
  }

  private static String needs(String word, Shape shape) {
    if (word.equals("when") && (shape.kind() == FOLLOW_UP || shape.kind() == CALL_BACK)) {
      return "a range or a number, such as when 1..2";
    }
    if (word.equals("when")) {
      return "a text in quotation marks, such as when \"\u2026\"";
    }
    if (word.equals("by") && shape.kind() == TRIGGER) {
      return "the name of a channel";
    }
    return ENDINGS.getOrDefault(word, "something behind it");
  }

  private boolean isValue(int at) {
    return patterns.keyword(type(at)) == null && !"<>{}".contains(tokens.text(at));
  }

  /** A severity or an answer that is misspelt would be read as a fact of its own. */
  private boolean isMisspeltChoice(int at, int end, Shape shape) {
    boolean pain = shape.kind() == PAIN;
    boolean ask = shape.kind() == QUESTION && tokens.text(at).equals("ask");
    if (!pain && !ask
        || end >= tokens.size()
        || type(end) != patterns.type("RULE_ID")
        || tokens.startsLine(end)) {
      return false;
    }
    var list = pain ? SEVERITY : ANSWER_KIND;
    List<String> words = list.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
    Optional<String> guess = Guess.nearest(tokens.text(end), words);
    if (guess.isEmpty()) {
      return false;
    }
    flaws.add(choice(end, Choices.nameOf(list), words, guess));
    tokens.hide(end, end + 1);
    return true;
  }

  private boolean isWrongKind(int at, EClass holder) {
    List<String> words = Choices.kindsOf(holder);
    String written = tokens.text(at);
    if (words.isEmpty() || words.contains(written)) {
      return false;
    }
    flaws.add(choice(at, Holders.noun(holder) + " kind", words, Guess.nearest(written, words)));
    return true;
  }

  private Flaw choice(int at, String what, List<String> words, Optional<String> guess) {
    String written = tokens.text(at);
    return new Flaw(
        "unknown-choice",
        tokens.offset(at),
        written.length(),
        "'%s' is no %s: write %s.%s"
            .formatted(
                written,
                what,
                Choices.listed(words),
                guess.map(word -> " Did you mean '" + word + "'?").orElse("")),
        guess
            .map(
                word ->
                    List.of(
                        Mend.safe(
                            "Write '" + word + "'",
                            new Change(tokens.offset(at), written.length(), word))))
            .orElse(List.of()));
  }

  // ------------------------------------------------------------------------ what belongs together

  /** Where what follows a slip is a statement again, or a sign. */
  int rest(int at, EClass holder) {
    int far = Math.max(farthest, at);
    int i = next(at);
    while (i < tokens.size() && !"<>{}".contains(tokens.text(i))) {
      String word = patterns.keyword(type(i));
      boolean id = word != null || type(i) == patterns.type("RULE_ID");
      if (tokens.startsLine(i) && id && !tokens.text(i - 1).equals(",")) {
        break;
      }
      if (i >= far && word != null && canStand(word, holder)) {
        break;
      }
      i = next(i);
    }
    return i;
  }

  private static boolean canStand(String word, EClass holder) {
    if (holder == null || holder == JOURNEY_FILE) {
      return false;
    }
    if (word.equals("touchpoint") || word.equals("stage")) {
      return true;
    }
    return Words.starting(word).map(each -> each.places().contains(holder)).orElse(false);
  }

  /** A text with its translations. */
  int restOfText(int at) {
    int end = next(at);
    while (end < tokens.size()
        && type(end) == patterns.type("RULE_AT_TAG")
        && patterns.isString(type(next(end)))) {
      end = next(next(end));
    }
    farthest = end;
    return end;
  }

  /** The word that nobody knows; signs that stand together are one. */
  String unknownWord(int at) {
    int last = at;
    farthest = at;
    int other = patterns.type("RULE_ANY_OTHER");
    while (type(at) == other
        && last - at < 20
        && type(last + 1) == other
        && tokens.offset(last + 1) == tokens.end(last)) {
      last++;
    }
    return tokens.text().substring(tokens.offset(at), tokens.end(last));
  }

  /** The words that may stand in a block. */
  List<String> words(Frame frame) {
    List<String> words = new ArrayList<>();
    if (frame.holder == JOURNEY_FILE) {
      words.addAll(List.of("language", "import", "persona", "segment", "channel", "department"));
      words.addAll(
          List.of("system", "competitor", "evidence", "scale", "kpi", "survey", "journey"));
      return words;
    }
    Words.in(frame.holder).forEach(word -> words.add(word.first()));
    if (frame.holder == JOURNEY) {
      words.add("stage");
    } else if (frame.holder == STAGE || !frame.isBlock()) {
      words.add("touchpoint");
      words.add("step");
    }
    return words;
  }

  /** What a word holds facts for, where it stands in a block. */
  EClass holder(String word, Frame frame) {
    boolean top = frame.holder == JOURNEY_FILE;
    return switch (word) {
      case "stage" -> STAGE;
      case "touchpoint" -> TOUCHPOINT;
      case "step" -> STEP;
      case "journey" -> JOURNEY;
      case "survey" -> SURVEY;
      case "department" -> DEPARTMENT;
      case "system" -> SUPPORT_SYSTEM;
      case "persona" -> top ? PERSONA : PERSONA_USE;
      case "kpi" -> top ? KPI : KPI_USE;
      default -> top ? null : Words.starting(word).map(Word::kind).orElse(null);
    };
  }

  boolean takesOptions(int at, EClass holder) {
    return holder == QUESTION && tokens.text(at).equals("ask");
  }

  /** What messages call a statement: "journey 'Checkout'", "'employee'". */
  String label(int at) {
    String word = tokens.text(at);
    int next = next(at);
    Shape shape = patterns.element(type(at));
    boolean named =
        shape != null
            || Words.starting(word).map(each -> NAMED.isSuperTypeOf(each.kind())).orElse(false);
    return named && patterns.isName(type(next)) && tokens.sameLine(at, next)
        ? noun(word) + " '" + tokens.text(next).replace("^", "") + "'"
        : "'" + word + "'";
  }

  /** The noun for what a word declares. */
  static String noun(String word) {
    return word.equals("kpi") ? "KPI" : word;
  }

  static String plural(String noun) {
    return switch (noun) {
      case "evidence" -> "evidence";
      default -> noun + "s";
    };
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private void tell(String rule, int at, String message) {
    flaws.add(
        new Flaw(
            rule,
            tokens.offset(at),
            at < tokens.size() ? tokens.end(at) - tokens.offset(at) : 0,
            message,
            List.of()));
  }
}
