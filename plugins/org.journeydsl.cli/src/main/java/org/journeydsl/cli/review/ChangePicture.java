package org.journeydsl.cli.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.cli.review.Reviewed.Compared;
import org.journeydsl.diff.Change;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Named;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/**
 * Where in a journey something changed, as a Mermaid flowchart (Mermaid 11), which hosts draw in a
 * comment: a box per stage, what changed in colour and with a sign, the rest gathered.
 */
final class ChangePicture {

  private static final Map<String, String> LOOKS =
      Map.of(
          "added", "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
          "removed", "fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3",
          "changed", "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
          "same", "fill:#f6f8fa,stroke:#d0d7de,color:#57606a",
          // Mermaid's own yellow would drown what changed.
          "stage", "fill:#ffffff,stroke:#d0d7de,color:#1f2328");

  private final Compared project;
  private final StringBuilder text = new StringBuilder("flowchart LR\n");
  private final List<String> row = new ArrayList<>();
  private int number;

  private ChangePicture(Compared project) {
    this.project = project;
  }

  /** The picture of a journey as it is now; empty where no touchpoint of it changed. */
  static Optional<String> of(Journey journey, Compared project) {
    ChangePicture picture = new ChangePicture(project);
    return picture.draw(journey) ? Optional.of(picture.text.toString()) : Optional.empty();
  }

  private boolean draw(Journey journey) {
    boolean any = false;
    List<String> stages = new ArrayList<>();
    for (Stage stage : journey.getStages()) {
      row.clear();
      stages.add("s" + ++number);
      line("  subgraph s" + number + "[\"" + Label.of(title(stage)) + "\"]");
      line("    direction TB");
      any |= touchpoints(stage);
      if (row.isEmpty()) {
        node(" ", "same");
      }
      line("  end");
    }
    // From stage to stage: a line from box to box would put all boxes of both into one row.
    for (int i = 0; i + 1 < stages.size(); i++) {
      line("  " + stages.get(i) + " --> " + stages.get(i + 1));
    }
    if (!stages.isEmpty()) {
      line("  class " + String.join(",", stages) + " stage");
    }
    LOOKS.keySet().stream()
        .sorted()
        .forEach(look -> line("  classDef " + look + " " + LOOKS.get(look)));
    return any;
  }

  private boolean touchpoints(Stage stage) {
    boolean any = false;
    int same = 0;
    for (Touchpoint touchpoint : stage.getTouchpoints()) {
      String look = look(touchpoint);
      if (look.equals("same")) {
        same++;
        continue;
      }
      same = gather(same);
      any = true;
      node((look.equals("added") ? "+ " : "\u00b1 ") + title(touchpoint), look);
    }
    gather(same);
    List<Named> gone = new ArrayList<>();
    for (Change change : project.review().comparison().changes()) {
      if (change.kind() == Change.Kind.REMOVED
          && change.was() instanceof Touchpoint
          && isIn(stage, change.was().eContainer())) {
        any = true;
        gone.add((Named) change.was());
      }
    }
    gone.forEach(each -> box("\u2212 " + title(each), "removed"));
    return any;
  }

  private boolean isIn(Stage stage, EObject earlier) {
    return project.review().comparison().now(earlier).filter(now -> now == stage).isPresent();
  }

  private int gather(int same) {
    if (same > 0) {
      node(same == 1 ? "1 as before" : same + " as before", "same");
    }
    return 0;
  }

  private String look(Touchpoint touchpoint) {
    String look = "same";
    for (Change change : project.review().comparison().changes()) {
      if (change.now() != null && Paths.touchpoint(change.now()) == touchpoint
          || change.now() == null && isAt(touchpoint, change.was())) {
        boolean isNew = change.kind() == Change.Kind.ADDED && change.now() == touchpoint;
        look = isNew || isInNewStage(change, touchpoint) ? "added" : "changed";
      } else if (isInNewStage(change, touchpoint)) {
        look = "added";
      }
    }
    return look;
  }

  private boolean isInNewStage(Change change, Touchpoint touchpoint) {
    return change.kind() == Change.Kind.ADDED
        && change.now() == touchpoint.eContainer()
        && project.review().comparison().was(touchpoint).isEmpty();
  }

  /** What is gone from a touchpoint changed it. */
  private boolean isAt(Touchpoint touchpoint, EObject gone) {
    Touchpoint earlier = gone == null ? null : Paths.touchpoint(gone);
    return earlier != null
        && project.review().comparison().now(earlier).filter(now -> now == touchpoint).isPresent();
  }

  private String box(String label, String look) {
    String id = "t" + ++number;
    line("    " + id + "[\"" + Label.of(label) + "\"]:::" + look);
    return id;
  }

  /** A box on the way; what is gone stands beside it. */
  private void node(String label, String look) {
    String id = box(label, look);
    if (!row.isEmpty()) {
      line("    " + row.get(row.size() - 1) + " --> " + id);
    }
    row.add(id);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static String title(Named named) {
    return Wordings.title(named).original();
  }

  /** A text by an author as it may stand in the quotes of a node. */
  static final class Label {

    private static final int LONGEST = 60;

    private Label() {}

    static String of(String text) {
      StringBuilder safe = new StringBuilder();
      text.codePoints()
          .filter(c -> Character.getType(c) != Character.FORMAT)
          .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
          .limit(LONGEST)
          .forEach(
              c -> {
                // Whatever has a meaning in Mermaid, Markdown or HTML becomes an entity code.
                boolean plain = c == ' ' || c > 0x7f || Character.isLetterOrDigit(c);
                safe.append(plain ? Character.toString(c) : "#" + c + ";");
              });
      return safe.toString();
    }
  }
}
