package org.journeydsl.parser;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.journeydsl.parser.antlr.JourneyParser;
import org.journeydsl.services.JourneyGrammarAccess;

/** The generated parser behind {@link Tidy}. */
public final class TidyParser extends JourneyParser {

  /** The shapes of the grammar, made once for all texts. */
  @Singleton
  static final class Shapes {

    final Patterns patterns;

    @Inject
    Shapes(JourneyGrammarAccess grammar, ITokenDefProvider tokens) {
      patterns = new Patterns(grammar.getGrammar(), tokens.getTokenDefMap());
    }
  }

  @Inject private Shapes shapes;

  @Override
  protected IParseResult doParse(
      String rule, CharStream text, NodeModelBuilder nodes, int lookahead) {
    CharStream in = new FoldedText(text.substring(0, text.size() - 1));
    if (rule != null && !rule.equals(getDefaultRuleName())) {
      return super.doParse(rule, in, nodes, lookahead);
    }
    Tidy tidy = new Tidy(createLexer(in), in, shapes.patterns);
    tidy.read();
    var stream = createTokenStream(new Replayed(tidy.tokens()));
    stream.initCurrentLookAhead(lookahead);
    setInitialHiddenTokens(stream);
    var parser = createParser(stream);
    parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
    parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
    parser.setNodeModelBuilder(nodes);
    parser.setSemanticModelBuilder(getElementFactory());
    var unordered = getUnorderedGroupHelper().get();
    parser.setUnorderedGroupHelper(unordered);
    unordered.initializeWith(parser);
    try {
      return new ReadResult(parser.parse(getDefaultRuleName()), tidy.flaws(), tidy.lostNames());
    } catch (RecognitionException e) {
      throw new ParseException(e.toString(), e);
    }
  }

  /**
   * What may be written at a place of a text, which need not be whole.
   *
   * @param offset the place, at which a word may have been begun
   */
  public Outlook outlook(String text, int offset) {
    return Outlook.of(text, offset, this::tidy);
  }

  private Tidy tidy(String text) {
    // One sign more than there is, as the parser gets it.
    CharStream in = new FoldedText(text);
    return new Tidy(createLexer(in), in, shapes.patterns);
  }

  @Override
  protected boolean isReparseSupported() {
    // A part alone does not show which blocks it stands in; reading the whole text is fast.
    return false;
  }

  private static final class Replayed implements TokenSource {

    private final Iterator<? extends Token> tokens;

    Replayed(List<? extends Token> tokens) {
      this.tokens = tokens.iterator();
    }

    @Override
    public Token nextToken() {
      return tokens.hasNext() ? tokens.next() : Token.EOF_TOKEN;
    }

    @Override
    public String getSourceName() {
      return "journey";
    }
  }
}
