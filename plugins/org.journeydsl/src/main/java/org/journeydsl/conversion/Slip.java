package org.journeydsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterWithValueException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A value that an author wrote wrongly, with the rule that says so and, where it can be guessed,
 * what was meant.
 */
public final class Slip extends ValueConverterWithValueException {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final String replacement;

  /**
   * Creates a slip.
   *
   * @param value what the model holds nevertheless; null leaves the feature unset
   * @param replacement text to write instead, or null where nobody can guess it
   */
  Slip(String rule, String message, INode node, Object value, String replacement) {
    super(message, node, value, null);
    this.rule = rule;
    this.replacement = replacement;
  }

  public String rule() {
    return rule;
  }

  /** What to write instead; null where nobody can guess it. */
  public String replacement() {
    return replacement;
  }
}
