package org.journeydsl.validation;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.journeydsl.conversion.Slip;

/**
 * Keeps with a syntax error which rule speaks of it. What the parser itself stumbles over is put
 * into words later, when the whole tree is known.
 */
public final class SyntaxMessages extends SyntaxErrorMessageProvider {

  /** The code of errors that the parser itself found. */
  static final String PARSER = "parser";

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
    return new SyntaxErrorMessage(super.getSyntaxErrorMessage(context).getMessage(), PARSER);
  }

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
    if (context.getValueConverterException() instanceof Slip slip) {
      return slip.replacement() == null
          ? new SyntaxErrorMessage(slip.getMessage(), slip.rule())
          : new SyntaxErrorMessage(
              slip.getMessage(), slip.rule(), new String[] {slip.replacement()});
    }
    return new SyntaxErrorMessage(context.getDefaultMessage(), PARSER);
  }
}
