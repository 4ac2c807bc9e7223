package org.journeydsl.ide.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.Refusal;
import org.journeydsl.ide.names.PlaceAt;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Named;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/**
 * Moves something with a name to another place among its neighbours, and a touchpoint also to
 * another stage. Whole stretches move, with the comments above them and at their ends. What stands
 * between neighbours stays there: empty lines, and facts without a name.
 *
 * <p>Nothing moves out of what it stands in but touchpoints: another holder would give it another
 * full name, and what is collected under its name would be lost.
 */
public final class Moves {

  private Moves() {}

  /**
   * The edit.
   *
   * @throws Refusal where the thing cannot move there, in words for the person who dragged it
   */
  public static WorkspaceEdit edit(Document document, MoveRequest request) {
    Named moved = named(document, request.moved());
    Named target = named(document, request.target());
    if (EcoreUtil.isAncestor(moved, target)) {
      throw new Refusal("'%s' cannot move into itself.".formatted(Members.key(moved)));
    }
    if ("into".equals(request.where())) {
      return into(document, moved, target);
    }
    boolean after = "after".equals(request.where());
    if (moved.eContainer() == target.eContainer()) {
      return Change.of(document, amongNeighbours(document, moved, target, after));
    }
    if (moved instanceof Touchpoint touchpoint
        && target instanceof Touchpoint
        && target.eContainer() instanceof Stage stage
        && isInJourneyOf(touchpoint, stage)) {
      return Change.of(document, toOtherStage(document, touchpoint, target, after));
    }
    throw elsewhere(moved);
  }

  private static Named named(Document document, Position position) {
    EObject at = PlaceAt.object(document, document.offset(position));
    Named named = Paths.container(at, Named.class);
    if (named == null || Members.key(named) == null) {
      throw new Refusal("There is nothing with a name here any more: the text has changed.");
    }
    return named;
  }

  private static WorkspaceEdit into(Document document, Named moved, Named target) {
    if (moved.eContainer() == target) {
      throw new Refusal("'%s' is there already.".formatted(Members.key(moved)));
    }
    if (moved instanceof Touchpoint touchpoint
        && target instanceof Stage stage
        && isInJourneyOf(touchpoint, stage)) {
      return MoveTouchpoint.editsInto(stage, touchpoint, document)
          .map(edits -> Change.of(document, Tidied.of(document, edits)))
          .orElseThrow(
              () ->
                  new Refusal(
                      "Stage '%s' has no block to move into: write one behind its name."
                          .formatted(stage.getName())));
    }
    throw elsewhere(moved);
  }

  private static boolean isInJourneyOf(Touchpoint touchpoint, Stage stage) {
    return Paths.journey(stage) != null && Paths.journey(stage) == Paths.journey(touchpoint);
  }

  private static Refusal elsewhere(Named moved) {
    return new Refusal(
        moved instanceof Touchpoint
            ? "A touchpoint moves inside its journey only."
            : "'%s' moves among its neighbours only.".formatted(Members.key(moved)));
  }

  // ----------------------------------------------------------------------------- among neighbours

  private static List<TextEdit> amongNeighbours(
      Document document, Named moved, Named target, boolean after) {
    List<Named> order = new ArrayList<>();
    for (EObject each : moved.eContainer().eContents()) {
      if (each instanceof Named named && Members.key(named) != null) {
        order.add(named);
      }
    }
    order.sort(Comparator.comparingInt(each -> document.places().whole(each).offset()));
    List<Named> wanted = new ArrayList<>(order);
    wanted.remove(moved);
    wanted.add(wanted.indexOf(target) + (after ? 1 : 0), moved);
    int first = 0;
    while (first < order.size() && order.get(first) == wanted.get(first)) {
      first++;
    }
    int last = order.size() - 1;
    while (last > first && order.get(last) == wanted.get(last)) {
      last--;
    }
    return first >= last
        ? List.of()
        : inOrder(
            document,
            order.subList(first, last + 1).stream()
                .map(each -> Stretch.of(document, each))
                .toList(),
            wanted.subList(first, last + 1).stream()
                .map(each -> Stretch.of(document, each))
                .toList());
  }

  /** The stretches in another order, with what stands between them where it is. */
  private static List<TextEdit> inOrder(
      Document document, List<Stretch> before, List<Stretch> after) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).lines() != before.get(0).lines()
          || i > 0 && before.get(i).from() < before.get(i - 1).to()) {
        throw new Refusal("Some of these share a line: lay out the file first, then move.");
      }
      if (i > 0) {
        text.append(document.text(), before.get(i - 1).to(), before.get(i).from());
      }
      text.append(after.get(i).text(document));
    }
    int from = before.get(0).from();
    int to = before.get(before.size() - 1).to();
    return List.of(new TextEdit(document.path(), from, to - from, text.toString()));
  }

  // ------------------------------------------------------------------------------- to other stages

  private static List<TextEdit> toOtherStage(
      Document document, Touchpoint touchpoint, Named target, boolean after) {
    Stretch stretch = Stretch.of(document, touchpoint);
    Stretch gone = stretch.withGap(document);
    Stretch at = Stretch.of(document, target);
    String text = stretch.text(document);
    boolean whole = stretch.lines() && at.lines();
    String between =
        !whole
            ? text.contains("//") ? "\n" : " "
            : MoveTouchpoint.isApart(stretch, document) || MoveTouchpoint.isApart(at, document)
                ? "\n\n"
                : "\n";
    String put = whole ? text : text.strip();
    return Tidied.of(
        document,
        List.of(
            new TextEdit(
                document.path(),
                after ? at.to() : at.from(),
                0,
                after ? between + put : put + between),
            new TextEdit(document.path(), gone.from(), gone.to() - gone.from(), "")));
  }
}
