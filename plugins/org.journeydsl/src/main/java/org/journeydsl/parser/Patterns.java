package org.journeydsl.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * How each fact and each declaration starts, up to its block, read from the grammar.
 *
 * <p>Blocks and what stands in them are left out: {@link Tidy} follows those itself.
 */
final class Patterns {

  /** A statement: its class, the rule that describes it, and what stands before its block. */
  record Shape(EClass kind, ParserRule rule, Pattern head) {}

  private static final Set<String> CONTENT =
      Set.of("facts", "lateFacts", "stages", "touchpoints", "lostTouchpoints");

  private final Map<String, Integer> types = new HashMap<>();
  private final Map<AbstractRule, Pattern> rules = new HashMap<>();
  private final Map<Integer, Shape> facts = new HashMap<>();
  private final Map<Integer, Shape> elements = new HashMap<>();
  private final Map<Integer, String> keywords = new HashMap<>();
  private final BitSet names;
  private final BitSet strings;

  Patterns(Grammar grammar, Map<Integer, String> tokens) {
    tokens.forEach(
        (type, name) -> {
          types.put(name, type);
          if (name.startsWith("'") && Character.isLetter(name.charAt(1))) {
            keywords.put(type, name.substring(1, name.length() - 1));
          }
        });
    shapes(rule(grammar, "Fact"), facts);
    shapes(rule(grammar, "Element"), elements);
    for (String name : List.of("Stage", "Touchpoint", "Step", "Import")) {
      shapes(rule(grammar, name), elements);
    }
    names = pattern(rule(grammar, "Name")).starts();
    strings = pattern(rule(grammar, "String")).starts();
  }

  /** The fact that a token starts inside a block; null where it starts none. */
  Shape fact(int type) {
    return facts.get(type);
  }

  /** The declaration that a token starts; null where it starts none. */
  Shape element(int type) {
    return elements.get(type);
  }

  /** The word that a token is; null where it is no word of the language. */
  String keyword(int type) {
    return keywords.get(type);
  }

  boolean isName(int type) {
    return type > 0 && names.get(type);
  }

  boolean isString(int type) {
    return type > 0 && strings.get(type);
  }

  /** The type of a terminal, as {@code RULE_ID}, or of a keyword, as {@code '<'}. */
  int type(String name) {
    return types.get(name);
  }

  private static ParserRule rule(Grammar grammar, String name) {
    return (ParserRule) GrammarUtil.findRuleForName(grammar, name);
  }

  private void shapes(ParserRule rule, Map<Integer, Shape> shapes) {
    if (rule.getAlternatives() instanceof Alternatives choice
        && choice.getElements().stream().allMatch(RuleCall.class::isInstance)) {
      choice
          .getElements()
          .forEach(call -> shapes((ParserRule) ((RuleCall) call).getRule(), shapes));
      return;
    }
    if (rule.getAlternatives() instanceof RuleCall call
        && call.getRule() instanceof ParserRule called
        && !called.isFragment()) {
      shapes(called, shapes);
      return;
    }
    Pattern head = pattern(rule);
    Shape shape = new Shape((EClass) rule.getType().getClassifier(), rule, head);
    head.starts().stream().forEach(type -> shapes.put(type, shape));
  }

  private Pattern pattern(AbstractRule rule) {
    Pattern known = rules.get(rule);
    if (known == null) {
      known = one(rule.getAlternatives());
      rules.put(rule, known);
    }
    return known;
  }

  private Pattern pattern(AbstractElement element) {
    if (GrammarUtil.isOptionalCardinality(element) || GrammarUtil.isMultipleCardinality(element)) {
      int least = GrammarUtil.isOptionalCardinality(element) ? 0 : 1;
      int most = GrammarUtil.isMultipleCardinality(element) ? Integer.MAX_VALUE : 1;
      return new Pattern.Repeated(one(element), least, most);
    }
    return one(element);
  }

  private Pattern one(AbstractElement element) {
    if (element instanceof Keyword keyword) {
      return token("'" + keyword.getValue() + "'");
    }
    if (element instanceof EnumLiteralDeclaration literal) {
      return token("'" + literal.getLiteral().getValue() + "'");
    }
    if (element instanceof Group group) {
      List<Pattern> parts = new ArrayList<>();
      for (AbstractElement part : group.getElements()) {
        if (!isContent(part) && !(part instanceof Action)) {
          parts.add(pattern(part));
        }
      }
      return parts.size() == 1 ? parts.get(0) : new Pattern.All(parts);
    }
    if (element instanceof Alternatives choice) {
      return choice(choice);
    }
    if (element instanceof Assignment assignment) {
      Pattern value = pattern(assignment.getTerminal());
      return assignment.getFeature().equals("name") ? new Pattern.Name(value) : value;
    }
    if (element instanceof CrossReference reference) {
      return new Pattern.Reference(pattern(reference.getTerminal()));
    }
    if (element instanceof RuleCall call) {
      return call.getRule() instanceof TerminalRule terminal
          ? token("RULE_" + terminal.getName())
          : pattern(call.getRule());
    }
    throw new IllegalStateException("The grammar has something new: " + element);
  }

  private Pattern choice(Alternatives choice) {
    List<Pattern> parts = new ArrayList<>();
    boolean tokensOnly = true;
    BitSet all = new BitSet();
    for (AbstractElement part : choice.getElements()) {
      Pattern pattern = pattern(part);
      parts.add(pattern);
      if (pattern instanceof Pattern.One token) {
        all.or(token.types());
      } else {
        tokensOnly = false;
      }
    }
    return tokensOnly ? new Pattern.One(all) : new Pattern.Either(parts);
  }

  private Pattern token(String name) {
    BitSet set = new BitSet();
    set.set(types.get(name));
    return new Pattern.One(set);
  }

  /** Whether an element is a block or what stands in one. */
  static boolean isContent(AbstractElement element) {
    if (element instanceof Assignment assignment) {
      return CONTENT.contains(assignment.getFeature())
          && !(assignment.getTerminal() instanceof CrossReference);
    }
    if (element instanceof RuleCall call) {
      String rule = call.getRule().getName();
      return rule.equals("Block") || rule.equals("Open") || rule.equals("Close");
    }
    if (element instanceof Group group) {
      return group.getElements().stream().allMatch(Patterns::isContent);
    }
    if (element instanceof Alternatives choice) {
      return choice.getElements().stream().allMatch(Patterns::isContent);
    }
    return false;
  }
}
