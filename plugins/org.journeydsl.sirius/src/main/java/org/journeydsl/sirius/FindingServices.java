package org.journeydsl.sirius;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Severity;
import org.journeydsl.model.JourneyPackage;
import org.journeydsl.project.ModelFindings;
import org.journeydsl.project.ModelFindings.Change;

/** What is wrong with the elements of a diagram, as the rules of the language say it. */
public class FindingServices {

  private final Dialogs dialogs;

  public FindingServices() {
    this(Dialogs.IN_WORKBENCH);
  }

  FindingServices(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  /** Whether the worst finding of something is of this severity: error, warning or note. */
  public Boolean isWorst(EObject object, String severity) {
    return findings(object).stream()
        .map(Finding::severity)
        .min(Comparator.naturalOrder())
        .map(Severity::word)
        .filter(severity::equals)
        .isPresent();
  }

  public Boolean hasFindings(EObject object) {
    return !findings(object).isEmpty();
  }

  /** The messages, a line each, the worst first. */
  public String findingsText(EObject object) {
    return findings(object).stream().map(Finding::message).collect(Collectors.joining("\n"));
  }

  public Boolean canPutRight(EObject object) {
    return !choices(object).isEmpty();
  }

  /** Lets somebody choose one of the fixes and makes its edits of the text. */
  public EObject putRight(EObject object) {
    List<Choice> choices = choices(object);
    int chosen =
        choices.isEmpty()
            ? -1
            : dialogs.choose(
                findingsText(object), choices.stream().map(each -> each.fix().title()).toList());
    if (chosen >= 0) {
      Choice choice = choices.get(chosen);
      List<Change> changes = judge(object).changes(choice.finding(), choice.fix());
      if (changes.isEmpty()) {
        dialogs.refuse("A file that this would change is not open: put it right in the text.");
      } else {
        dialogs.change(shown(object), changes);
      }
    }
    return object;
  }

  private record Choice(Finding finding, Fix fix) {}

  private static List<Choice> choices(EObject object) {
    List<Choice> choices = new ArrayList<>();
    for (Finding finding : findings(object)) {
      finding.fixes().forEach(fix -> choices.add(new Choice(finding, fix)));
    }
    return choices;
  }

  private static List<Finding> findings(EObject object) {
    EObject shown = shown(object);
    if (shown == null || shown.eResource() == null || shown.eResource().getResourceSet() == null) {
      return List.of();
    }
    return judge(shown).of(shown).stream()
        .distinct()
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }

  private static ModelFindings judge(EObject object) {
    return ModelFindings.in(shown(object).eResource().getResourceSet(), LocalDate::now);
  }

  /**
   * Sirius asks for tooltips of decorations with the view at hand, for all else with its target.
   */
  private static EObject shown(EObject object) {
    if (object.eClass().getEPackage() == JourneyPackage.eINSTANCE) {
      return object;
    }
    var target = object.eClass().getEStructuralFeature("target");
    return target != null && object.eGet(target) instanceof EObject shown ? shown : null;
  }
}
