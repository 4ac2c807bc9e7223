package org.journeydsl.eclipse.typing;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** Keeps apart what is said in the language, its texts and its comments, key by key. */
public final class Partitions implements IDocumentSetupParticipant {

  /** The name of this division of a text into parts. */
  static final String NAME = "org.journeydsl.eclipse.partitions";

  private static final String TEXT = "text";
  private static final String COMMENT = "comment";

  @Override
  public void setup(IDocument document) {
    if (document instanceof IDocumentExtension3 parts) {
      var scanner = new RuleBasedPartitionScanner();
      Token text = new Token(TEXT);
      Token comment = new Token(COMMENT);
      scanner.setPredicateRules(
          new IPredicateRule[] {
            new EndOfLineRule("//", comment),
            new MultiLineRule("/*", "*/", comment, (char) 0, true),
            new MultiLineRule("\"\"\"", "\"\"\"", text, (char) 0, true),
            new SingleLineRule("\"", "\"", text, '\\', true)
          });
      var partitioner = new FastPartitioner(scanner, new String[] {TEXT, COMMENT});
      parts.setDocumentPartitioner(NAME, partitioner);
      partitioner.connect(document);
    }
  }

  /** Whether a sign typed at an offset would be one of the language, not part of a text. */
  static boolean isLanguage(IDocument document, int offset) {
    return part(document, offset) == null;
  }

  /** Whether an offset is inside a text of several lines. */
  static boolean isTextBlock(IDocument document, int offset) throws BadLocationException {
    ITypedRegion part = part(document, offset);
    return part != null
        && part.getType().equals(TEXT)
        && part.getLength() >= 3
        && document.get(part.getOffset(), 3).equals("\"\"\"");
  }

  /** Whether an offset is inside a comment. */
  static boolean isComment(IDocument document, int offset) {
    ITypedRegion part = part(document, offset);
    return part != null && part.getType().equals(COMMENT);
  }

  /** The text or comment that an offset is inside of; null where it is in none. */
  private static ITypedRegion part(IDocument document, int offset) {
    try {
      ITypedRegion at = TextUtilities.getPartition(document, NAME, offset, false);
      if (at.getOffset() < offset && !at.getType().equals(IDocument.DEFAULT_CONTENT_TYPE)) {
        return at;
      }
      if (offset > 0) {
        ITypedRegion before = TextUtilities.getPartition(document, NAME, offset - 1, false);
        if (!before.getType().equals(IDocument.DEFAULT_CONTENT_TYPE)
            && before.getOffset() + before.getLength() == offset
            && !isClosed(document.get(before.getOffset(), before.getLength()))) {
          return before;
        }
      }
      return null;
    } catch (BadLocationException e) {
      return null;
    }
  }

  private static boolean isClosed(String part) {
    if (part.startsWith("\"\"\"")) {
      return part.length() >= 6 && part.endsWith("\"\"\"");
    }
    if (part.startsWith("\"")) {
      return part.endsWith("\n") || part.length() > 1 && part.endsWith("\"");
    }
    return part.startsWith("/*") ? part.endsWith("*/") : part.endsWith("\n");
  }
}
