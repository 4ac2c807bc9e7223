package org.journeydsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeActionKind;
import org.journeydsl.facts.Paths;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/**
 * Moves a touchpoint up or down, and to any other stage, with its comments. Its names, and so what
 * is collected under them, stay the same: a touchpoint belongs to its journey, not to its stage.
 */
final class MoveTouchpoint implements Offer {

  static final String KIND = CodeActionKind.Refactor + ".move";

  @Override
  public List<Offered> at(Spot spot) {
    List<Offered> actions = new ArrayList<>();
    Optional<Touchpoint> found = spot.around(Touchpoint.class);
    if (found.isPresent()
        && spot.isOnFirstLineOf(found.get())
        && found.get().eContainer() instanceof Stage stage
        && Paths.journey(stage) != null) {
      Touchpoint touchpoint = found.get();
      List<Touchpoint> order = stage.getTouchpoints();
      int at = order.indexOf(touchpoint);
      if (at > 0) {
        swap("up", touchpoint, order.get(at - 1), touchpoint, spot.document())
            .ifPresent(actions::add);
      }
      if (at + 1 < order.size()) {
        swap("down", touchpoint, touchpoint, order.get(at + 1), spot.document())
            .ifPresent(actions::add);
      }
      for (Stage other : Paths.journey(stage).getStages()) {
        if (other != stage && other.getName() != null) {
          into(other, touchpoint, spot.document()).ifPresent(actions::add);
        }
      }
    }
    return actions;
  }

  /** Two that follow each other change places; not one with its own lines and one without. */
  private static Optional<Offered> swap(
      String way, Touchpoint moved, Touchpoint first, Touchpoint second, Document document) {
    Stretch one = Stretch.of(document, first);
    Stretch two = Stretch.of(document, second);
    if (one.lines() != two.lines()) {
      return Optional.empty();
    }
    List<TextEdit> edits =
        List.of(
            new TextEdit(document.path(), one.from(), one.to() - one.from(), two.text(document)),
            new TextEdit(document.path(), two.from(), two.to() - two.from(), one.text(document)));
    return Optional.of(
        Offered.now(
            "Move '%s' %s".formatted(moved.getName(), way), KIND, Change.of(document, edits)));
  }

  private static Optional<Offered> into(Stage stage, Touchpoint touchpoint, Document document) {
    return editsInto(stage, touchpoint, document)
        .map(
            edits ->
                Offered.tidied(
                    "Move '%s' to stage '%s'".formatted(touchpoint.getName(), stage.getName()),
                    KIND,
                    document,
                    edits));
  }

  /**
   * The edits, not laid out yet, that put a touchpoint behind all that another stage of its journey
   * has; empty where that has no block.
   */
  static Optional<List<TextEdit>> editsInto(Stage stage, Touchpoint touchpoint, Document document) {
    Place whole = document.places().whole(stage);
    int close = whole.offset() + whole.length() - 1;
    if (!document.places().hasBlock(stage) || ">}".indexOf(document.text().charAt(close)) < 0) {
      return Optional.empty();
    }
    Stretch stretch = Stretch.of(document, touchpoint);
    Stretch gone = stretch.withGap(document);
    return Optional.of(
        List.of(
            insertion(stage, stretch, close, document),
            new TextEdit(document.path(), gone.from(), gone.to() - gone.from(), "")));
  }

  /** Behind what the stage has, with an empty line between where there is one already. */
  private static TextEdit insertion(Stage stage, Stretch stretch, int close, Document document) {
    int line = document.positions().position(close).getLine();
    int start = document.positions().startOf(line);
    String text = stretch.text(document);
    boolean ownLine = document.text().substring(start, close).isBlank();
    if (!ownLine || !stretch.lines()) {
      // A comment would swallow the sign that closes the block.
      String end = text.contains("//") ? "\n" : " ";
      return new TextEdit(document.path(), close, 0, "\n" + text.strip() + end);
    }
    boolean apart = !stage.getTouchpoints().isEmpty() && isApart(stretch, document);
    return new TextEdit(document.path(), start, 0, (apart ? "\n" : "") + text + "\n");
  }

  static boolean isApart(Stretch stretch, Document document) {
    int above = document.positions().position(stretch.from()).getLine() - 1;
    int below = document.positions().position(stretch.to()).getLine() + 1;
    return isEmpty(document, above) || isEmpty(document, below);
  }

  private static boolean isEmpty(Document document, int line) {
    return line >= 0
        && line < document.positions().lines()
        && document
            .text()
            .substring(document.positions().startOf(line), document.positions().endOf(line))
            .isBlank();
  }
}
