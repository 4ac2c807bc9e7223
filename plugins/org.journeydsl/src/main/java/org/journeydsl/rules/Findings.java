package org.journeydsl.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
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
  private final Map<Class<?>, Object> memory = new HashMap<>();
  private String rule;
  private Severity severity;

  Findings(ProjectModel project, Uses uses, Places places, Assets assets, LocalDate today) {
    this.project = project;
    this.places = places;
    this.assets = assets;
    this.today = today;
    this.uses = uses;
  }

  /** For a rule that sees no more than its subject and what that refers to. */
  static Findings near(Places places, LocalDate today) {
    return new Findings(null, null, places, null, today);
  }

  /** What a rule throws that wants to see more than it may; not a mistake. */
  static final class Beyond extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final Beyond SIGNAL = new Beyond();

    private Beyond() {
      super(null, null, false, false);
    }
  }

  private static <T> T known(T asked) {
    if (asked == null) {
      throw Beyond.SIGNAL;
    }
    return asked;
  }

  /** How many findings there are. */
  int count() {
    return found.size();
  }

  /** Forgets all but the first findings. */
  void cut(int count) {
    found.subList(count, found.size()).clear();
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

  /** A finding at an object's name or first word that is about another object as well. */
  public void add(EObject object, String message, EObject other, String what, Fix... fixes) {
    var related = List.of(new Finding.Related(places.of(other), what));
    found.add(new Finding(rule, severity, message, places.of(object), List.of(fixes), related));
  }

  /** A finding at the value of a feature. */
  public void add(EObject object, EStructuralFeature feature, String message, Fix... fixes) {
    add(places.of(object, feature), message, fixes);
  }

  public void add(Place place, String message, Fix... fixes) {
    found.add(new Finding(rule, severity, message, place, List.of(fixes)));
  }

  public ProjectModel project() {
    return known(project);
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
    return known(assets);
  }

  /**
   * A value computed from the whole project, made when first asked and kept for the other rules.
   *
   * @param kind the value's class, which is also its key
   */
  public <F> F fact(Class<F> kind, Function<ProjectModel, F> of) {
    known(project);
    return kind.cast(facts.computeIfAbsent(kind, key -> of.apply(project)));
  }

  /** Who refers to what in the whole project. */
  public Uses uses() {
    return known(uses);
  }

  /** What rules keep for one another that says nothing about the project, such as texts read. */
  public <M> M memory(Class<M> kind, Supplier<M> made) {
    return kind.cast(memory.computeIfAbsent(kind, key -> made.get()));
  }
}
