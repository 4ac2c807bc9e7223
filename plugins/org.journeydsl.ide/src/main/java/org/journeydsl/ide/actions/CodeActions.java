package org.journeydsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;

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
    for (Offer offer : ALL) {
      for (CodeAction action : offer.at(spot)) {
        if (isWanted(action.getKind(), only)) {
          actions.add(action);
        }
      }
    }
    return actions;
  }

  private static boolean isWanted(String kind, List<String> only) {
    if (only == null) {
      return !kind.startsWith(CodeActionKind.Source);
    }
    return only.stream().anyMatch(each -> kind.equals(each) || kind.startsWith(each + "."));
  }
}
