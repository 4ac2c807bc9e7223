package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.HashMap;
import java.util.Map;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.journeydsl.model.Element;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Survey;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** Answers and figures go by names: two journeys of one name would share theirs. */
final class DuplicateNameInProject extends Rule<ProjectModel> {

  DuplicateNameInProject() {
    super("duplicate-name-in-project", ERROR, ProjectModel.class);
  }

  @Override
  protected void check(ProjectModel project, Findings findings) {
    Map<String, Element> firsts = new HashMap<>();
    Map<Element, String> files = new HashMap<>();
    for (ProjectFile file : project.files()) {
      for (Element element : file.content().getElements()) {
        boolean counted =
            element instanceof Journey || element instanceof Survey || element instanceof Kpi;
        if (!counted || element.getName() == null) {
          continue;
        }
        files.put(element, file.path());
        Element first =
            firsts.putIfAbsent(element.eClass().getName() + " " + element.getName(), element);
        String other = first == null ? null : files.get(first);
        if (other != null && !other.equals(file.path())) {
          findings.add(
              element,
              ("%s '%s' is declared in '%s' too: rename one of them, or their answers and figures"
                      + " would be mixed.")
                  .formatted(Nouns.atStart(element), element.getName(), other),
              first,
              "The other one.");
        }
      }
    }
  }
}
