package org.journeydsl.writing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService;
import org.journeydsl.facts.Members;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Named;
import org.journeydsl.vocabulary.Holders;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/**
 * Says what an element or a fact says, without its block, in the words of the grammar: {@code pain
 * LateFee "The fee shows up too late" severe from Analytics}.
 *
 * <p>A value that stands in the text already is taken from there, as it is written; so is the order
 * of what may stand in any order.
 */
@Singleton
public class Sentences {

  private final Map<EClass, ParserRule> rules = new HashMap<>();
  private final ITransientValueService said;
  private final Values values;

  @Inject
  Sentences(IGrammarAccess grammar, ITransientValueService said, Values values) {
    this.said = said;
    this.values = values;
    for (AbstractRule rule : GrammarUtil.allRules(grammar.getGrammar())) {
      if (rule instanceof ParserRule parser
          && !parser.isFragment()
          && !GrammarUtil.isDatatypeRule(parser)
          && parser.getType().getClassifier() instanceof EClass type) {
        // Of several rules the one named as its class is for what stands where it belongs.
        rules.merge(type, parser, (a, b) -> b.getName().equals(type.getName()) ? b : a);
      }
    }
  }

  Values values() {
    return values;
  }

  /**
   * The words of an element or fact, in order.
   *
   * @throws CannotSave where something is missing that the language asks for
   */
  List<Piece> of(EObject object) throws CannotSave {
    ParserRule rule = rules.get(object.eClass());
    Saying saying = new Saying(this, object);
    if (rule == null || !saying.says(rule.getAlternatives())) {
      throw new CannotSave(incomplete(object));
    }
    return saying.pieces();
  }

  ParserRule rule(EObject object) {
    return rules.get(object.eClass());
  }

  ITransientValueService said() {
    return said;
  }

  private static String incomplete(EObject object) {
    if (object instanceof Fact fact) {
      Word word = Words.of(fact).orElse(null);
      if (word != null && word.needs() != null) {
        return "'%s' needs %s.".formatted(word.keyword(), word.needs());
      }
    }
    String noun = Holders.noun(object);
    String name = object instanceof Named named ? Members.key(named) : null;
    return name == null
        ? "%s has no name yet: give it one.".formatted(capital(Holders.withArticle(noun)))
        : "%s '%s' is incomplete.".formatted(capital(noun), name);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
