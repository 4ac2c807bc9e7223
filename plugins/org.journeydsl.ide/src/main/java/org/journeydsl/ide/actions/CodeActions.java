package org.journeydsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.journeydsl.ide.Refusal;

/** All that an editor can do for somebody at a place: a new fix or refactoring is added here. */
public final class CodeActions {

  private static final List<Offer> ALL =
      List.of(
          new Fixes(),
          new KeepSeries(),
          new CreateMissing(),
          new InlineFacts(),
          new SplitStage(),
          new MoveTouchpoint(),
          new ExtractElement(),
          new AddTranslations());

  private CodeActions() {}

  /** The kinds of actions that there are. */
  public static List<String> kinds() {
    return List.of(
        CodeActionKind.QuickFix,
        CodeActionKind.RefactorRewrite,
        CodeActionKind.RefactorExtract,
        MoveTouchpoint.KIND,
        Fixes.ALL_SAFE);
  }

  /**
   * What is offered at a place.
   *
   * @param only kinds that the editor asks for; null for all but what concerns the whole file
   */
  public static List<CodeAction> at(Spot spot, List<String> only) {
    List<CodeAction> actions = new ArrayList<>();
    int late = 0;
    for (Offered each : all(spot)) {
      if (each.isLate()) {
        late++;
      }
      if (isWanted(each.action().getKind(), only)) {
        boolean asksLater = each.isLate() && spot.abilities().asksForEdits();
        actions.add(asksLater ? spot.remember(each.action(), late - 1) : each.whole());
      }
    }
    return actions;
  }

  /**
   * Adds its edit to an action that was offered without.
   *
   * @param spot where it was offered
   * @throws Refusal where it is no longer offered there
   */
  public static CodeAction whole(Spot spot, CodeAction action, Reminder reminder) {
    List<Offered> late = all(spot).stream().filter(Offered::isLate).toList();
    if (reminder.text() == spot.document().text().hashCode()
        && reminder.number() >= 0
        && reminder.number() < late.size()) {
      CodeAction whole = late.get(reminder.number()).whole();
      if (whole.getTitle().equals(action.getTitle())) {
        action.setEdit(whole.getEdit());
        return action;
      }
    }
    throw changed();
  }

  /** What an editor is told that asks for an edit of a text that is another one now. */
  public static Refusal changed() {
    return new Refusal("The text has changed meanwhile: see again what can be done here.");
  }

  private static List<Offered> all(Spot spot) {
    return ALL.stream().flatMap(offer -> offer.at(spot).stream()).toList();
  }

  private static boolean isWanted(String kind, List<String> only) {
    if (only == null) {
      return !kind.startsWith(CodeActionKind.Source);
    }
    return only.stream().anyMatch(each -> kind.equals(each) || kind.startsWith(each + "."));
  }
}
