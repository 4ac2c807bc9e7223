package org.journeydsl.eclipse.typing;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the sign that opens a block with the one that closes it; those in texts do not count. */
public final class Brackets extends DefaultCharacterPairMatcher {

  public Brackets() {
    super(new char[] {'<', '>', '{', '}'}, Partitions.NAME, true);
  }
}
