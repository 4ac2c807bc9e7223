package org.journeydsl.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.journeydsl.parser.Expected.Kind;

/**
 * Follows a statement through the grammar in all ways in which it can be read, and notes what may
 * come where it ends. Statements are short: the number of ways stays small.
 */
final class Continuation {

  private final Tokens tokens;
  private final Patterns patterns;
  private final int end;
  private final List<Expected> expected = new ArrayList<>();

  /** The reference that is being read, and where it started; null outside any. */
  private EReference reference;

  private int referenceStart;

  /** Whether what ends here may be told: inside a value it is the value as a whole. */
  private boolean silent;

  Continuation(Tokens tokens, Patterns patterns) {
    this.tokens = tokens;
    this.patterns = patterns;
    this.end = tokens.size();
  }

  /** What may follow. */
  List<Expected> expected() {
    return expected;
  }

  /** Reads a statement from a word on; whether it may end where the words end. */
  boolean read(ParserRule rule, int at) {
    return walk(rule.getAlternatives(), at).get(end);
  }

  private BitSet walk(AbstractElement element, int at) {
    BitSet ends = once(element, at);
    if (GrammarUtil.isMultipleCardinality(element)) {
      BitSet open = (BitSet) ends.clone();
      while (!open.isEmpty()) {
        int next = open.nextSetBit(0);
        open.clear(next);
        BitSet more = next > at ? once(element, next) : new BitSet();
        more.andNot(ends);
        ends.or(more);
        open.or(more);
      }
    }
    if (GrammarUtil.isOptionalCardinality(element)) {
      ends.set(at);
    }
    return ends;
  }

  private BitSet once(AbstractElement element, int at) {
    if (element instanceof Keyword keyword) {
      return word(keyword.getValue(), at);
    }
    if (element instanceof EnumLiteralDeclaration literal) {
      return word(literal.getLiteral().getValue(), at);
    }
    if (element instanceof Group group) {
      return group(group, at);
    }
    if (element instanceof Alternatives choice) {
      BitSet ends = new BitSet();
      choice.getElements().stream()
          .filter(part -> !Patterns.isContent(part))
          .forEach(part -> ends.or(walk(part, at)));
      return ends;
    }
    if (element instanceof Assignment assignment) {
      if (assignment.getFeature().equals("name") && at == end) {
        tell(Expected.of(Kind.NAME, "Name", List.of()));
        return new BitSet();
      }
      return walk(assignment.getTerminal(), at);
    }
    if (element instanceof CrossReference cross) {
      return reference(cross, at);
    }
    return element instanceof RuleCall call ? call(call, at) : new BitSet();
  }

  private BitSet group(Group group, int at) {
    BitSet reached = new BitSet();
    reached.set(at);
    for (AbstractElement part : group.getElements()) {
      if (part instanceof Action || Patterns.isContent(part)) {
        continue;
      }
      BitSet next = new BitSet();
      BitSet from = reached;
      from.stream().forEach(each -> next.or(walk(part, each)));
      reached = next;
    }
    return reached;
  }

  private BitSet word(String word, int at) {
    BitSet ends = new BitSet();
    if (at == end) {
      tell(Expected.of(Kind.WORD, word, List.of(word)));
    } else if (tokens.type(at) == patterns.type("'" + word + "'")) {
      ends.set(at + 1);
    }
    return ends;
  }

  private BitSet reference(CrossReference cross, int at) {
    EReference before = reference;
    reference = GrammarUtil.getReference(cross);
    referenceStart = at;
    try {
      if (at == end) {
        tellReference();
        return new BitSet();
      }
      return walk(cross.getTerminal(), at);
    } finally {
      reference = before;
    }
  }

  private void tellReference() {
    StringBuilder qualifier = new StringBuilder();
    for (int i = referenceStart; i < end; i++) {
      qualifier.append(tokens.text(i));
    }
    if (qualifier.length() == 0 || qualifier.charAt(qualifier.length() - 1) == '.') {
      expected.add(
          new Expected(
              Kind.REFERENCE, List.of(), reference, qualifier.toString().replace("^", ""), ""));
    }
  }

  private BitSet call(RuleCall call, int at) {
    if (call.getRule() instanceof TerminalRule terminal) {
      BitSet ends = new BitSet();
      if (at == end) {
        tell(value(terminal.getName()));
      } else if (tokens.type(at) == patterns.type("RULE_" + terminal.getName())) {
        ends.set(at + 1);
      }
      return ends;
    }
    boolean isList = call.getRule() instanceof EnumRule;
    boolean isValue = isList || GrammarUtil.isDatatypeRule((ParserRule) call.getRule());
    if (!isValue) {
      return walk(call.getRule().getAlternatives(), at);
    }
    if (reference == null && at == end) {
      if (call.getRule().getType().getClassifier() instanceof EEnum list) {
        List<String> words = list.getELiterals().stream().map(each -> each.getLiteral()).toList();
        tell(Expected.of(Kind.CHOICE, list.getName(), words));
      } else {
        tell(value(call.getRule().getName()));
      }
    }
    boolean before = silent;
    silent = true;
    BitSet ends = walk(call.getRule().getAlternatives(), at);
    silent = before;
    return ends;
  }

  private static Expected value(String rule) {
    Kind kind =
        switch (rule) {
          case "String" -> Kind.TEXT;
          case "AT_TAG" -> Kind.TAG;
          case "Name", "ID" -> Kind.NAME;
          default -> Kind.VALUE;
        };
    return Expected.of(kind, rule, List.of());
  }

  private void tell(Expected what) {
    if (reference != null) {
      tellReference();
    } else if (!silent && !expected.contains(what)) {
      expected.add(what);
    }
  }
}
