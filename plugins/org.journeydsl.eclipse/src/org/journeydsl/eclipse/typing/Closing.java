package org.journeydsl.eclipse.typing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.preferences.EditorPreferences;

/**
 * Writes the closing sign with the opening one, steps over it when it is typed all the same, takes
 * both back with one key, and puts a pair around what is selected.
 */
public final class Closing implements IAutoEditStrategy {

  private static final String CLOSERS = "org.journeydsl.eclipse.closers";
  private static final String OPENING = "<{\"";
  private static final String CLOSING = ">}\"";

  /** What may stand behind the cursor for a pair to be wanted. */
  private static final String ROOM = " \t\r\n>},";

  @Override
  public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
    if (!command.doit || !EditorPreferences.is(EditorPreferences.CLOSE_PAIRS)) {
      return;
    }
    try {
      if (command.text.length() == 1) {
        if (command.length > 0) {
          surround(document, command);
        } else {
          type(document, command);
        }
      } else if (command.text.isEmpty() && command.length == 1) {
        takeBack(document, command);
      }
    } catch (BadLocationException | BadPositionCategoryException e) {
      JourneyPlugin.log("A pair of signs could not be written.", e);
    }
  }

  private static void surround(IDocument document, DocumentCommand command)
      throws BadLocationException {
    int pair = OPENING.indexOf(command.text);
    if (pair >= 0 && Partitions.isLanguage(document, command.offset)) {
      String selected = document.get(command.offset, command.length);
      if (!selected.isBlank()) {
        command.text += selected + CLOSING.charAt(pair);
      }
    }
  }

  private static void type(IDocument document, DocumentCommand command)
      throws BadLocationException, BadPositionCategoryException {
    int offset = command.offset;
    if (CLOSING.contains(command.text) && stepOver(document, command)) {
      return;
    }
    int pair = OPENING.indexOf(command.text);
    if (pair < 0 || !hasRoom(document, offset)) {
      return;
    }
    if (command.text.equals("\"") && isBehindTwoMarks(document, offset)) {
      close(document, command, "\"\"\"");
    } else if (Partitions.isLanguage(document, offset)
        && (pair < 2 || !touchesWord(document, offset))) {
      close(document, command, CLOSING.substring(pair, pair + 1));
    }
  }

  private static boolean hasRoom(IDocument document, int offset) throws BadLocationException {
    return offset == document.getLength() || ROOM.indexOf(document.getChar(offset)) >= 0;
  }

  private static boolean touchesWord(IDocument document, int offset) throws BadLocationException {
    return offset > 0
        && (Character.isLetterOrDigit(document.getChar(offset - 1))
            || document.getChar(offset - 1) == '"');
  }

  /** An empty text that gets a third mark is the start of a text of several lines. */
  private static boolean isBehindTwoMarks(IDocument document, int offset)
      throws BadLocationException {
    return offset >= 2
        && document.get(offset - 2, 2).equals("\"\"")
        && Partitions.isLanguage(document, offset - 2)
        && (offset == 2 || document.getChar(offset - 3) != '"');
  }

  private static void close(IDocument document, DocumentCommand command, String closer)
      throws BadLocationException, BadPositionCategoryException {
    command.text += closer;
    command.caretOffset = command.offset + 1;
    command.shiftsCaret = false;
    Position place = new Position(command.offset + 1, closer.length());
    document.addDocumentListener(new Remembering(document, place));
  }

  /** Remembers a closing sign as soon as it stands in the text. */
  private record Remembering(IDocument document, Position place) implements IDocumentListener {

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {}

    @Override
    public void documentChanged(DocumentEvent event) {
      document.removeDocumentListener(this);
      try {
        if (!document.containsPositionCategory(CLOSERS)) {
          document.addPositionCategory(CLOSERS);
          document.addPositionUpdater(new DefaultPositionUpdater(CLOSERS));
        }
        document.addPosition(CLOSERS, place);
      } catch (BadLocationException | BadPositionCategoryException e) {
        // The text became another one meanwhile: the sign is like any other.
      }
    }
  }

  private static boolean stepOver(IDocument document, DocumentCommand command)
      throws BadLocationException, BadPositionCategoryException {
    for (Position each : closers(document)) {
      if (each.offset == command.offset && document.get(command.offset, 1).equals(command.text)) {
        each.offset++;
        each.length--;
        if (each.length <= 0) {
          document.removePosition(CLOSERS, each);
        }
        command.text = "";
        command.caretOffset = command.offset + 1;
        command.shiftsCaret = false;
        return true;
      }
    }
    return false;
  }

  private static void takeBack(IDocument document, DocumentCommand command)
      throws BadLocationException, BadPositionCategoryException {
    int pair = OPENING.indexOf(document.getChar(command.offset));
    int behind = command.offset + 1;
    for (Position each : closers(document)) {
      if (pair >= 0
          && each.offset == behind
          && each.length == 1
          && document.getChar(behind) == CLOSING.charAt(pair)) {
        command.length = 2;
        return;
      }
    }
  }

  private static List<Position> closers(IDocument document) throws BadPositionCategoryException {
    List<Position> closers = new ArrayList<>();
    if (document.containsPositionCategory(CLOSERS)) {
      for (Position each : document.getPositions(CLOSERS)) {
        if (!each.isDeleted() && each.length > 0) {
          closers.add(each);
        }
      }
    }
    return closers;
  }
}
