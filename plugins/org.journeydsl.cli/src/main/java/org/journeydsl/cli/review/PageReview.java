package org.journeydsl.cli.review;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.cli.review.Reviewed.Compared;
import org.journeydsl.diff.Change;
import org.journeydsl.diff.DrawnChanges;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgement;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.map.Hyperlink;
import org.journeydsl.generate.map.Phrase;
import org.journeydsl.generate.map.Sheet;
import org.journeydsl.generate.map.VersionsDrawing;
import org.journeydsl.generate.map.VersionsPage;
import org.journeydsl.model.Journey;

/** One HTML page: what the change touches, and each map that changed, before and after. */
public final class PageReview {

  private final List<Sheet> sheets = new ArrayList<>();
  private final List<VersionsPage.Versions> journeys = new ArrayList<>();

  /** Prints the page. */
  public void print(Reviewed reviewed, PrintWriter out) {
    for (Compared each : reviewed.changed()) {
      draw(each);
    }
    out.print(
        new VersionsPage(
                title(reviewed),
                reviewed.base(),
                reviewed.head(),
                reviewed.isEmpty() ? "Nothing differs" : Counted.of(reviewed),
                groups(reviewed),
                journeys,
                parts(reviewed),
                sheets)
            .html());
  }

  private static String title(Reviewed reviewed) {
    return reviewed.projects().size() == 1 ? reviewed.projects().get(0).name() : "Journeys";
  }

  private void draw(Compared project) {
    Source before = project.before().source();
    Source after = project.after().source();
    // An address of a line in the repository holds for the latest version only.
    Source earlier =
        new Source(before.project(), before.places(), before.asset(), part -> "", before.options());
    VersionsDrawing drawing = new VersionsDrawing(earlier, after, sheets.size());
    var comparison = project.review().comparison();
    for (Journey now : after.project().journeys()) {
      var was = comparison.was(now);
      if (was.isEmpty()) {
        drawing.addNew(now);
      } else {
        var changes = DrawnChanges.of(comparison, (Journey) was.get(), now);
        if (!changes.changes().isEmpty() || isTouched(now, project)) {
          drawing.add((Journey) was.get(), now, changes);
        }
      }
    }
    for (Journey was : before.project().journeys()) {
      if (comparison.now(was).isEmpty()) {
        drawing.addGone(was);
      }
    }
    sheets.addAll(drawing.sheets());
    journeys.addAll(drawing.journeys());
  }

  private static boolean isTouched(Journey now, Compared project) {
    return project.review().comparison().changes().stream()
        .map(Change::now)
        .anyMatch(each -> each != null && isIn(now, each));
  }

  private static boolean isIn(Journey journey, EObject object) {
    return EcoreUtil.isAncestor(journey, object);
  }

  private static List<VersionsPage.Group> groups(Reviewed reviewed) {
    List<VersionsPage.Group> groups = new ArrayList<>();
    for (Impact impact : Impact.values()) {
      List<VersionsPage.Note> notes = new ArrayList<>();
      for (Compared project : reviewed.changed()) {
        project.review().of(impact).forEach(each -> notes.add(note(each, project, reviewed)));
      }
      if (!notes.isEmpty()) {
        groups.add(new VersionsPage.Group(impact.word(), Counted.title(impact), notes));
      }
    }
    return groups;
  }

  private static VersionsPage.Note note(Judgement judgement, Compared project, Reviewed reviewed) {
    var affected = judgement.affected();
    var place = judgement.finding().place();
    return new VersionsPage.Note(
        judgement.what(),
        affected.withoutDashboards().sentence(),
        affected.dashboards().stream().map(url -> Hyperlink.of(url, Phrase.NONE)).toList(),
        judgement.advice(),
        reviewed.show().apply(project.after().root().resolve(place.file())) + ":" + place.line(),
        judgement.rule());
  }

  private static List<VersionsPage.Part> parts(Reviewed reviewed) {
    List<VersionsPage.Part> parts = new ArrayList<>();
    for (Compared project : reviewed.changed()) {
      for (Map.Entry<String, List<Change>> part : project.review().byPart().entrySet()) {
        List<VersionsPage.Part.Line> lines = new ArrayList<>();
        for (Change change : part.getValue()) {
          change
              .lines()
              .forEach(
                  line ->
                      lines.add(
                          new VersionsPage.Part.Line(look(change), change.kind().word(), line)));
        }
        parts.add(new VersionsPage.Part(part.getKey(), lines));
      }
    }
    return parts;
  }

  private static String look(Change change) {
    return switch (change.kind()) {
      case ADDED -> "new";
      case REMOVED -> "dropped";
      default -> "changed";
    };
  }
}
