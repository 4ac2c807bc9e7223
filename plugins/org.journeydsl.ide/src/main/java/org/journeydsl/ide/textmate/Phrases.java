package org.journeydsl.ide.textmate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.journeydsl.ide.textmate.Phrase.Follows;

/** Reads out of the language's grammar which words stand together and what follows them. */
final class Phrases {

  private final Map<List<String>, Map<Follows, Set<EClass>>> found = new LinkedHashMap<>();

  private Phrases() {}

  /** All phrases of a grammar, the longer ones first. */
  static List<Phrase> of(Grammar grammar) {
    Phrases phrases = new Phrases();
    for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
      if (!GrammarUtil.isDatatypeRule(rule)) {
        phrases.read(rule.getAlternatives(), rule);
      }
    }
    List<Phrase> all = new ArrayList<>();
    phrases.found.forEach(
        (words, what) ->
            what.forEach((follows, kinds) -> all.add(new Phrase(words, follows, kinds))));
    all.sort((a, b) -> b.words().size() - a.words().size());
    return all;
  }

  /** Words that start no block: signs such as {@code <} are coloured by themselves. */
  static boolean isWord(String keyword) {
    return Character.isLetter(keyword.charAt(0));
  }

  private void read(AbstractElement element, ParserRule rule) {
    if (element instanceof Group group) {
      List<AbstractElement> parts = group.getElements();
      for (int i = 0; i < parts.size(); i++) {
        List<List<String>> words = words(parts.get(i));
        int next = i + 1;
        while (!words.isEmpty() && next < parts.size() && isPlainWord(parts.get(next))) {
          String more = ((Keyword) parts.get(next)).getValue();
          words = words.stream().map(each -> with(each, more)).toList();
          next++;
        }
        if (words.isEmpty()) {
          read(parts.get(i), rule);
        } else {
          List<AbstractElement> rest = parts.subList(next, parts.size());
          words.forEach(each -> add(each, rest, rule));
          i = next - 1;
        }
      }
    } else if (element instanceof Alternatives alternatives) {
      alternatives.getElements().forEach(each -> read(each, rule));
    } else {
      words(element).forEach(each -> add(each, List.of(), rule));
    }
  }

  /** What an element is written as, where it is a word; several for a choice of words. */
  private static List<List<String>> words(AbstractElement element) {
    if (element instanceof Keyword word && isWord(word.getValue())) {
      return List.of(List.of(word.getValue()));
    }
    if (element instanceof Assignment assignment) {
      return words(assignment.getTerminal());
    }
    if (element instanceof Alternatives alternatives
        && alternatives.getElements().stream().allMatch(Phrases::isPlainWord)) {
      return alternatives.getElements().stream().flatMap(each -> words(each).stream()).toList();
    }
    if (element instanceof RuleCall call && call.getRule() instanceof EnumRule rule) {
      List<List<String>> all = new ArrayList<>();
      GrammarUtil.containedKeywords(rule).forEach(each -> all.add(List.of(each.getValue())));
      return all;
    }
    return List.of();
  }

  private static boolean isPlainWord(AbstractElement element) {
    return element instanceof Keyword word
        && isWord(word.getValue())
        && element.getCardinality() == null;
  }

  private static List<String> with(List<String> words, String more) {
    List<String> all = new ArrayList<>(words);
    all.add(more);
    return all;
  }

  /** What may stand right behind the words decides what the next word is. */
  private void add(List<String> words, List<AbstractElement> rest, ParserRule rule) {
    boolean any = false;
    for (AbstractElement element : rest) {
      // A name that has to stand there needs no title or block behind it to be known as one.
      boolean optional = element.getCardinality() != null && !element.getCardinality().equals("+");
      any |= follow(words, element, rule, optional);
      if (!optional) {
        break;
      }
    }
    if (!any) {
      put(words, Follows.OTHER, null);
    }
  }

  private boolean follow(
      List<String> words, AbstractElement element, ParserRule rule, boolean optional) {
    if (element instanceof Group group) {
      return follow(words, group.getElements().get(0), rule, optional);
    }
    if (element instanceof Alternatives alternatives) {
      boolean any = false;
      for (AbstractElement each : alternatives.getElements()) {
        any |= follow(words, each, rule, true);
      }
      return any;
    }
    if (!(element instanceof Assignment assignment)) {
      return false;
    }
    AbstractElement terminal = assignment.getTerminal();
    if (terminal instanceof CrossReference reference) {
      put(words, Follows.REFERENCES, (EClass) reference.getType().getClassifier());
      return true;
    }
    if (terminal instanceof RuleCall call) {
      return follow(words, call.getRule(), rule, optional);
    }
    return false;
  }

  private boolean follow(
      List<String> words, AbstractRule called, ParserRule rule, boolean optional) {
    if (called.getName().equals("Name") && rule.getType().getClassifier() instanceof EClass kind) {
      put(words, optional ? Follows.PERHAPS_NAME : Follows.NAME, kind);
      return true;
    }
    if (called.getName().equals("Tag")) {
      put(words, Follows.LANGUAGE, null);
      return true;
    }
    if (called instanceof ParserRule value) {
      if (GrammarUtil.isDatatypeRule(value)) {
        boolean choice = value.getType().getClassifier() instanceof EEnum;
        if (choice) {
          put(words, Follows.CHOICE, null);
        }
        return choice;
      }
      EObject first = value.getAlternatives();
      if (first instanceof Group group) {
        return follow(words, group.getElements().get(0), value, optional);
      }
    }
    return false;
  }

  private void put(List<String> words, Follows follows, EClass kind) {
    Set<EClass> kinds =
        found
            .computeIfAbsent(words, key -> new LinkedHashMap<>())
            .computeIfAbsent(follows, key -> new LinkedHashSet<>());
    if (kind != null) {
      kinds.add(kind);
    }
  }
}
