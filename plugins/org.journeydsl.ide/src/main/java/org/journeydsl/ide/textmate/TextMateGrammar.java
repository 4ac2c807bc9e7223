package org.journeydsl.ide.textmate;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.ide.textmate.Phrase.Follows;
import org.journeydsl.model.JourneyPackage.Literals;

/**
 * The language as a TextMate grammar: colours for what can be told from a line alone.
 *
 * <p>Format: the JSON form of TextMate 1.5 grammars, with the regular expressions of Oniguruma, as
 * VS Code, IntelliJ, Sublime Text and Shiki read it. Names get the colours that the server's
 * semantic tokens have too, so that nothing changes its colour when the server comes up.
 */
public final class TextMateGrammar {

  /** As the lexer reads a name; TextMate has no ranges as wide as the lexer's. */
  private static final String LETTER = "[\\p{L}\\p{M}\\p{So}_]";

  private static final String INNER = "[\\p{L}\\p{M}\\p{N}\\p{So}_-]";
  private static final String NAME =
      "\\^?" + LETTER + INNER + "*(?:['\u2019]" + LETTER + INNER + "*)*";
  private static final String PATH = NAME + "(?:\\." + NAME + ")*";
  private static final String NAMES = PATH + "(?:\\s*,\\s*" + PATH + ")*";
  private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}\\p{So}_^.@'\u2019-])";
  private static final String AFTER = "(?!" + INNER + "|['\u2019]" + LETTER + ")";
  private static final String NUMBER = "[+\u2212-]?\\d+";

  private static final String KEYWORD = "keyword.other.journey";
  private static final String CHOICE = "variable.other.enummember.journey";
  private static final String TAG = "entity.other.attribute-name.journey";
  private static final String PLAIN_NAME = "variable.other.property.journey";

  private static final Map<EClass, String> NAMED =
      Map.ofEntries(
          Map.entry(Literals.JOURNEY, "entity.name.namespace.journey"),
          Map.entry(Literals.STAGE, "entity.name.type.class.journey"),
          Map.entry(Literals.TOUCHPOINT, "entity.name.function.member.journey"),
          Map.entry(Literals.STEP, "entity.name.function.member.journey"),
          Map.entry(Literals.PERSONA, "entity.name.type.interface.journey"),
          Map.entry(Literals.SEGMENT, "entity.name.type.interface.journey"),
          Map.entry(Literals.TRAVELLER, "entity.name.type.interface.journey"),
          Map.entry(Literals.KPI, "variable.other.readwrite.journey"),
          Map.entry(Literals.PAIN, "variable.other.event.journey"),
          Map.entry(Literals.GAIN, "variable.other.event.journey"),
          Map.entry(Literals.OPPORTUNITY, "variable.other.event.journey"),
          Map.entry(Literals.SURVEY, "entity.name.type.struct.journey"),
          Map.entry(Literals.CHANNEL, "entity.name.type.journey"),
          Map.entry(Literals.DEPARTMENT, "entity.name.type.journey"),
          Map.entry(Literals.SUPPORT_SYSTEM, "entity.name.type.journey"),
          Map.entry(Literals.EVIDENCE, "entity.name.type.journey"),
          Map.entry(Literals.SCALE, "entity.name.type.journey"),
          Map.entry(Literals.COMPETITOR, "entity.name.type.journey"));

  private final Set<String> keywords;
  private final List<Phrase> phrases;
  private final JsonArray patterns = new JsonArray();

  private TextMateGrammar(Grammar grammar) {
    this.keywords =
        GrammarUtil.getAllKeywords(grammar).stream()
            .filter(Phrases::isWord)
            .collect(Collectors.toCollection(TreeSet::new));
    this.phrases = Phrases.of(grammar);
  }

  /** The text of the grammar, as JSON. */
  public static String ofTheLanguage() {
    var access = JourneyStandaloneSetup.reading(IGrammarAccess.class);
    return new TextMateGrammar(access.getGrammar()).text();
  }

  private String text() {
    comments();
    texts();
    add(TAG, BEFORE + "@[A-Za-z][A-Za-z0-9-]*");
    for (Phrase phrase : phrases) {
      if (phrase.words().size() > 1) {
        add(phrase);
      }
    }
    // What refers to one of a few nouns: `after each stage`.
    add(KEYWORD, BEFORE + "each\\s+(?:stage|touchpoint)" + AFTER);
    for (Follows follows :
        List.of(
            Follows.NAME,
            Follows.PERHAPS_NAME,
            Follows.LANGUAGE,
            Follows.CHOICE,
            Follows.REFERENCES)) {
      phrases.stream()
          .filter(phrase -> phrase.words().size() == 1 && phrase.follows() == follows)
          .collect(Collectors.groupingBy(this::scope, TreeMap::new, Collectors.toList()))
          .forEach((scope, all) -> add(follows, scope, firsts(all)));
    }
    add(KEYWORD, BEFORE + anyOf(keywords) + AFTER);
    numbers();
    add("punctuation.section.block.begin.journey", "[<{]");
    add("punctuation.section.block.end.journey", "[>}]");
    add("punctuation.separator.journey", ",");
    add(PLAIN_NAME, BEFORE + PATH);
    JsonObject grammar = new JsonObject();
    grammar.addProperty("name", "Journey");
    grammar.addProperty("scopeName", "source.journey");
    JsonArray files = new JsonArray();
    files.add("journey");
    grammar.add("fileTypes", files);
    grammar.add("patterns", patterns);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(grammar)
        + "\n";
  }

  private void comments() {
    add("comment.line.double-slash.journey", "//.*$");
    span("comment.block.journey", "/\\*", "\\*/");
  }

  private void texts() {
    span("string.quoted.triple.journey", "\"\"\"", "\"\"\"");
    JsonObject text = span("string.quoted.double.journey", "\"", "\"|$");
    JsonArray inside = new JsonArray();
    inside.add(match("constant.character.escape.journey", "\\\\."));
    text.add("patterns", inside);
    // Quotes of a word processor: an error with a quick fix, and a text all the same.
    span("string.quoted.other.journey", "[\u201c\u201d\u201e\u00ab]", "[\u201c\u201d\u00bb]|$");
  }

  private void numbers() {
    add("constant.numeric.date.journey", BEFORE + "\\d+-\\d+(?:-\\d+)?" + AFTER);
    add("constant.numeric.range.journey", BEFORE + NUMBER + "\\.\\." + NUMBER);
    add("constant.numeric.journey", BEFORE + NUMBER + "(?:\\.\\d+)?%?");
  }

  private void add(Phrase phrase) {
    String words =
        phrase.words().stream().map(TextMateGrammar::quoted).collect(Collectors.joining("\\s+"));
    add(phrase.follows(), scope(phrase), words);
  }

  private void add(Follows follows, String scope, String words) {
    String start = BEFORE + "(" + words + ")" + AFTER;
    switch (follows) {
      // Several names, for words that refer as well: `persona Olena, Petro`.
      case NAME, REFERENCES -> captures(start + "\\s+(?!each\\b)(" + NAMES + ")", scope);
      // Its title follows it, or its block; else the word belongs to the next fact.
      case PERHAPS_NAME ->
          captures(
              start + "\\s+(" + NAME + ")(?=\\s*(?:[\"\u201c\u201d\u201e\u00ab<{,]|$))", scope);
      case CHOICE -> captures(start + "\\s+(" + NAME + ")", scope);
      case LANGUAGE -> captures(start + "\\s+(" + NAMES + ")", scope);
      case OTHER -> add(KEYWORD, start);
    }
  }

  private String scope(Phrase phrase) {
    return switch (phrase.follows()) {
      case NAME, PERHAPS_NAME, REFERENCES -> {
        Set<String> scopes = new LinkedHashSet<>();
        phrase.kinds().forEach(kind -> scopes.add(NAMED.getOrDefault(kind, PLAIN_NAME)));
        yield scopes.size() == 1 ? scopes.iterator().next() : PLAIN_NAME;
      }
      case CHOICE -> CHOICE;
      case LANGUAGE -> TAG;
      case OTHER -> KEYWORD;
    };
  }

  private static String firsts(List<Phrase> phrases) {
    return anyOf(phrases.stream().map(phrase -> phrase.words().get(0)).toList());
  }

  /** The longer words first: `yes-no` before a word that it begins with. */
  private static String anyOf(Iterable<String> words) {
    List<String> all = new ArrayList<>();
    words.forEach(all::add);
    all.sort(Comparator.comparing(String::length).reversed().thenComparing(word -> word));
    return all.stream()
        .distinct()
        .map(TextMateGrammar::quoted)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String quoted(String word) {
    return word.replace("-", "\\-");
  }

  private void captures(String expression, String scope) {
    JsonObject pattern = new JsonObject();
    pattern.addProperty("match", expression);
    JsonObject captures = new JsonObject();
    captures.add("1", named(KEYWORD));
    JsonObject names = new JsonObject();
    JsonArray inside = new JsonArray();
    inside.add(match(scope, PATH));
    inside.add(match("punctuation.separator.journey", ","));
    names.add("patterns", inside);
    captures.add("2", names);
    pattern.add("captures", captures);
    patterns.add(pattern);
  }

  private static JsonObject named(String scope) {
    JsonObject named = new JsonObject();
    named.addProperty("name", scope);
    return named;
  }

  private void add(String scope, String expression) {
    patterns.add(match(scope, expression));
  }

  private static JsonObject match(String scope, String expression) {
    JsonObject pattern = named(scope);
    pattern.addProperty("match", expression);
    return pattern;
  }

  private JsonObject span(String scope, String begin, String end) {
    JsonObject pattern = named(scope);
    pattern.addProperty("begin", begin);
    pattern.addProperty("end", end);
    patterns.add(pattern);
    return pattern;
  }
}
