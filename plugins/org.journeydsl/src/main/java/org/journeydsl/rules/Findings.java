package org.journeydsl.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.facts.Assets;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Places;
import org.journeydsl.findings.Severity;

/** What a rule tells its findings to, and asks for all that does not stand in its subject. */
public final class Findings {

  private final ProjectModel project;
  private final Places places;
  private final LocalDate today;
  private final Assets assets;
  private final Uses uses;
  private final List<Finding> found = new ArrayList<>();
  private final Map<Class<?>, Object> facts = new HashMap<>();
  private String rule;
  private Severity severity;

  Findings(ProjectModel project, Places places, Assets assets, LocalDate today) {
    this.project = project;
    this.places = places;
    this.assets = assets;
    this.today = today;
    this.uses = new Uses(project);
  }

  void speakFor(String rule, Severity severity) {
    this.rule = rule;
    this.severity = severity;
  }

  List<Finding> all() {
    return found;
  }

  /** A finding at an object's name or first word. */
  public void add(EObject object, String message, Fix... fixes) {
    add(places.of(object), message, fixes);
  }

  /** A finding at the value of a feature. */
  public void add(EObject object, EStructuralFeature feature, String message, Fix... fixes) {
    add(places.of(object, feature), message, fixes);
  }

  public void add(Place place, String message, Fix... fixes) {
    found.add(new Finding(rule, severity, message, place, List.of(fixes)));
  }

  public ProjectModel project() {
    return project;
  }

  /** Where things stand in the text, for findings at unusual places and for fixes. */
  public Places places() {
    return places;
  }

  /** The day that ages are counted to; never the clock inside a rule. */
  public LocalDate today() {
    return today;
  }

  /** What lies beside the journey files: images and the like. */
  public Assets assets() {
    return assets;
  }

  /**
   * A value computed from the whole project, made when first asked and kept for the other rules.
   *
   * @param kind the value's class, which is also its key
   */
  public <F> F fact(Class<F> kind, Function<ProjectModel, F> of) {
    return kind.cast(facts.computeIfAbsent(kind, key -> of.apply(project)));
  }

  /** Who refers to what in the whole project. */
  public Uses uses() {
    return uses;
  }
}
