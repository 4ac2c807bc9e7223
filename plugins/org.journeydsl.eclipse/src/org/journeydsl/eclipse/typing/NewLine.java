package org.journeydsl.eclipse.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.journeydsl.eclipse.JourneyPlugin;

/**
 * Indents a new line at once, as far as the line before tells; the server, which knows the blocks,
 * has the last word. Between the signs of an empty block the closing one goes below.
 */
public final class NewLine implements IAutoEditStrategy {

  private static final String STEP = "  ";

  @Override
  public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
    try {
      if (command.doit && command.text.equals("\t") && command.length == 0) {
        command.text = STEP;
      } else if (command.doit
          && command.text.length() > 0
          && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
        breakLine(document, command);
      }
    } catch (BadLocationException e) {
      JourneyPlugin.log("A line could not be indented.", e);
    }
  }

  private static void breakLine(IDocument document, DocumentCommand command)
      throws BadLocationException {
    IRegion line = document.getLineInformationOfOffset(command.offset);
    String before = document.get(line.getOffset(), command.offset - line.getOffset());
    int end = command.offset + command.length;
    IRegion last = document.getLineInformationOfOffset(end);
    String behind = document.get(end, last.getOffset() + last.getLength() - end);
    String lineEnd = command.text;
    String blanks = before.substring(0, before.length() - before.stripLeading().length());
    boolean opens = opens(document, command.offset, before);
    boolean closes = closes(behind, before);
    if (Partitions.isComment(document, command.offset)) {
      boolean goesOn = before.strip().startsWith("//") && !behind.isBlank();
      command.text = lineEnd + blanks + (goesOn ? "// " : "");
      return;
    }
    command.text = lineEnd + blanks + (opens ? STEP : "");
    if (opens && closes) {
      command.caretOffset = command.offset + command.text.length();
      command.shiftsCaret = false;
      command.text += lineEnd + blanks;
      command.length += behind.length() - behind.stripLeading().length();
    }
  }

  private static boolean opens(IDocument document, int offset, String before)
      throws BadLocationException {
    String written = before.stripTrailing();
    if (written.endsWith("\"\"\"")) {
      return Partitions.isTextBlock(document, offset);
    }
    return (written.endsWith("<") || written.endsWith("{"))
        && Partitions.isLanguage(document, offset);
  }

  private static boolean closes(String behind, String before) {
    String rest = behind.stripLeading();
    return before.stripTrailing().endsWith("\"\"\"")
        ? rest.startsWith("\"\"\"")
        : rest.startsWith(">") || rest.startsWith("}");
  }
}
