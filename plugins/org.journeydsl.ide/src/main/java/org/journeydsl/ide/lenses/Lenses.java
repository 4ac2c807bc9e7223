package org.journeydsl.ide.lenses;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.journeydsl.facts.AskedQuestions;
import org.journeydsl.findings.Places;
import org.journeydsl.ide.Count;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Named;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.validation.ParsedFile;

/**
 * What is said above a line: how many questions a stage asks, where a journey hurts most, and where
 * a KPI or a persona is used.
 */
public final class Lenses {

  /** A command of the editor: shows a list of places. Its arguments: address, position, places. */
  public static final String SHOW_REFERENCES = "journey.showReferences";

  private final Document document;
  private final boolean showsReferences;
  private final List<CodeLens> lenses = new ArrayList<>();

  private Lenses(Document document, boolean showsReferences) {
    this.document = document;
    this.showsReferences = showsReferences;
  }

  /** The lenses of a file; a list of places can be opened where the editor knows how. */
  public static List<CodeLens> of(Document document, boolean showsReferences) {
    Lenses lenses = new Lenses(document, showsReferences);
    Map<EObject, List<EObject>> users = null;
    for (var element : document.file().content().getElements()) {
      if (element instanceof Journey journey) {
        lenses.journey(journey);
      } else if (element instanceof Kpi || element instanceof Persona) {
        users = users == null ? lenses.users() : users;
        lenses.uses(element, users.getOrDefault(element, List.of()));
      }
    }
    return lenses.lenses;
  }

  private void journey(Journey journey) {
    Lows lows = Lows.of(journey);
    for (Stage stage : journey.getStages()) {
      int questions = AskedQuestions.within(stage).size();
      say(stage, Count.of(questions, "question"));
      for (Touchpoint touchpoint : stage.getTouchpoints()) {
        List<String> low = lows.byTouchpoint().get(touchpoint);
        if (low != null) {
          say(touchpoint, "lowest feeling: " + String.join(", ", low));
        }
      }
    }
  }

  private void say(Named named, String title) {
    lenses.add(new CodeLens(range(named), new Command(title, ""), null));
  }

  private void uses(Named named, List<EObject> users) {
    String title = users.isEmpty() ? "not used" : "used in " + Count.of(users.size(), "place");
    if (users.isEmpty() || !showsReferences) {
      say(named, title);
      return;
    }
    Places places = document.places();
    List<Location> locations =
        users.stream().flatMap(user -> document.location(places.of(user)).stream()).toList();
    Range range = range(named);
    List<Object> arguments = List.of(document.uri(), range.getStart(), locations);
    lenses.add(new CodeLens(range, new Command(title, SHOW_REFERENCES, arguments), null));
  }

  private Range range(Named named) {
    return document.range(document.places().of(named));
  }

  /** Only a file that imports this one can name what it declares. */
  private boolean mayUse(ParsedFile file) {
    return file == document.file()
        || ImportedFiles.in(file.resource())
            .of(file.resource())
            .contains(document.file().content());
  }

  /** What refers to the KPIs and personas of this file, in order of files and lines. */
  private Map<EObject, List<EObject>> users() {
    Map<EObject, List<EObject>> users = new IdentityHashMap<>();
    for (ParsedFile file : document.project().files()) {
      if (!mayUse(file)) {
        continue;
      }
      var contents = EcoreUtil.<EObject>getAllContents(List.of(file.content()));
      while (contents.hasNext()) {
        EObject user = contents.next();
        for (EObject used : user.eCrossReferences()) {
          if (used.eResource() == document.file().resource()) {
            users.computeIfAbsent(used, key -> new ArrayList<>()).add(user);
          }
        }
      }
    }
    return users;
  }
}
