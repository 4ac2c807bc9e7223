package org.journeydsl.ide.actions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CodeActionKind;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.WrittenName;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.ide.workspace.Signs;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Named;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/** Starts a new stage at the touchpoint under the cursor; what stands before it stays. */
final class SplitStage implements Offer {

  @Override
  public List<Offered> at(Spot spot) {
    Optional<Touchpoint> touchpoint = spot.around(Touchpoint.class);
    if (touchpoint.isEmpty()
        || !spot.isOnFirstLineOf(touchpoint.get())
        || !(touchpoint.get().eContainer() instanceof Stage stage)
        || stage.getTouchpoints().indexOf(touchpoint.get()) < 1
        || stage.getName() == null) {
      return List.of();
    }
    return List.of(action(stage, touchpoint.get(), spot.document()));
  }

  private static Offered action(Stage stage, Touchpoint touchpoint, Document document) {
    Stretch stretch = Stretch.of(document, touchpoint);
    Signs signs = Signs.of(document);
    String name = freeName(stage);
    String start = signs.close() + "\n\nstage " + WrittenName.of(name) + " " + signs.open() + "\n";
    String indentation = indentation(stage, document);
    String inserted =
        stretch.lines() ? start.replace("\n\n", "\n\n" + indentation) : start.strip() + " ";
    TextEdit edit =
        new TextEdit(
            document.path(),
            stretch.from(),
            0,
            stretch.lines() ? indentation + inserted : inserted);
    return Offered.tidied(
        "Start a new stage '%s' at '%s'".formatted(name, touchpoint.getName()),
        CodeActionKind.RefactorRewrite,
        document,
        List.of(edit));
  }

  private static String indentation(Stage stage, Document document) {
    int line = document.positions().position(document.places().start(stage).offset()).getLine();
    int start = document.positions().startOf(line);
    int end = start;
    while (end < document.text().length() && " \t".indexOf(document.text().charAt(end)) >= 0) {
      end++;
    }
    return document.text().substring(start, end);
  }

  /** {@code Purchase2}: the author gives it a better one. */
  private static String freeName(Stage stage) {
    Set<String> taken = new HashSet<>();
    Journey journey = Paths.journey(stage);
    for (Named member : Members.of(journey)) {
      taken.add(Members.key(member));
    }
    int number = 2;
    while (taken.contains(stage.getName() + number)) {
      number++;
    }
    return stage.getName() + number;
  }
}
