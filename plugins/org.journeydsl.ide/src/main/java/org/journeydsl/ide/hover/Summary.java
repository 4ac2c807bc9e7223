package org.journeydsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.journeydsl.facts.AskedQuestions;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wordings;
import org.journeydsl.ide.Count;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Named;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Question;
import org.journeydsl.model.Scale;
import org.journeydsl.model.Stage;

/** What somebody wants to know about a thing whose name they point at. */
final class Summary {

  private static final int MOST_FACTS = 8;

  /** The facts that are worth a line, by what they are said of. */
  private static final Map<EClass, List<EClass>> SHOWN =
      Map.ofEntries(
          Map.entry(
              Literals.PERSONA,
              List.of(
                  Literals.KIND_FACT,
                  Literals.SEGMENT_USE,
                  Literals.GOAL,
                  Literals.TRAIT,
                  Literals.QUOTE)),
          Map.entry(
              Literals.TOUCHPOINT,
              List.of(Literals.CHANNEL_USE, Literals.FEELING, Literals.PAIN, Literals.QUESTION)),
          Map.entry(
              Literals.STEP, List.of(Literals.FEELING, Literals.OBSERVATION, Literals.DURATION)),
          Map.entry(Literals.STAGE, List.of(Literals.GOAL, Literals.KPI_USE, Literals.QUESTION)),
          Map.entry(
              Literals.JOURNEY,
              List.of(Literals.PERSONA_USE, Literals.STATE_FACT, Literals.OWNER, Literals.GOAL)),
          Map.entry(
              Literals.SURVEY,
              List.of(
                  Literals.ABOUT,
                  Literals.RECIPIENTS,
                  Literals.TRIGGER,
                  Literals.LANGUAGES,
                  Literals.QUIET_PERIOD)),
          Map.entry(
              Literals.EVIDENCE,
              List.of(Literals.KIND_FACT, Literals.DATE_FACT, Literals.SAMPLE, Literals.LINK)),
          Map.entry(Literals.SEGMENT, List.of(Literals.SHARE)),
          Map.entry(Literals.CHANNEL, List.of(Literals.KIND_FACT)),
          Map.entry(
              Literals.DEPARTMENT, List.of(Literals.LEAD, Literals.HANDLE, Literals.KIND_FACT)),
          Map.entry(Literals.SCALE, List.of(Literals.TOP)),
          Map.entry(Literals.OPPORTUNITY, List.of(Literals.STATUS, Literals.MOVEMENT)),
          Map.entry(Literals.SCENARIO, List.of(Literals.SHARE, Literals.PATH)));

  private Summary() {}

  static void write(Named named, Page page) {
    if (named instanceof Kpi kpi) {
      kpi(kpi, page);
    } else if (named instanceof Journey || named instanceof Stage) {
      counts(named, page);
    } else if (named instanceof Question question) {
      question(question, page);
    } else if (named instanceof Pain pain) {
      page.item("severity", pain.getSeverity().getLiteral());
    } else if (named instanceof Scale scale && scale.getRange() != null) {
      page.item("from", scale.getRange().low() + " to " + scale.getRange().high());
      scale
          .getLabels()
          .forEach(
              label ->
                  page.item(
                      Integer.toString(label.getValue()), Wordings.of(label.getText()).original()));
    }
    List<EClass> shown = SHOWN.getOrDefault(named.eClass(), List.of());
    facts(named, shown).forEach(fact -> page.item(Said.word(fact), Said.of(fact)));
    if (named instanceof Persona persona) {
      long more = persona.getFacts().size() - (long) facts(named, shown).size();
      if (more > 0) {
        page.say("and " + more + (more == 1 ? " more fact" : " more facts"));
      }
    }
  }

  private static List<Fact> facts(Named named, List<EClass> shown) {
    return named.getFacts().stream()
        .filter(fact -> shown.contains(fact.eClass()))
        .limit(MOST_FACTS)
        .toList();
  }

  private static void kpi(Kpi kpi, Page page) {
    KpiFigures figures = KpiFigures.of(kpi);
    figures.measure().ifPresent(measure -> page.item("measures", Said.of(measure)));
    List<String> way = new ArrayList<>();
    figure(figures.baseline(), "on").ifPresent(way::add);
    figure(figures.target(), "by").ifPresent(way::add);
    if (!way.isEmpty()) {
      page.item("from", String.join(" to ", way));
    }
    figure(figures.latest(), "on").ifPresent(latest -> page.item("last measured", latest));
    figures.better().ifPresent(better -> page.item("better", better.getLiteral()));
    for (Fact fact : kpi.getFacts()) {
      if (fact.eClass() == Literals.ALERT || fact.eClass() == Literals.OWNER) {
        page.item(Said.word(fact), Said.of(fact));
      }
    }
  }

  private static Optional<String> figure(Optional<Figure> figure, String word) {
    return figure.map(
        each -> each.amount() + each.date().map(date -> " (" + word + " " + date + ")").orElse(""));
  }

  private static void counts(Named named, Page page) {
    int questions = AskedQuestions.within(named).size();
    int touchpoints =
        named instanceof Journey journey
            ? journey.getTouchpoints().size()
            : ((Stage) named).getTouchpoints().size();
    String stages =
        named instanceof Journey journey
            ? Count.of(journey.getStages().size(), "stage") + ", "
            : "";
    page.item(
        "holds",
        stages + Count.of(touchpoints, "touchpoint") + ", " + Count.of(questions, "question"));
  }

  private static void question(Question question, Page page) {
    String identity = Paths.identity(question);
    if (!identity.isEmpty()) {
      page.item("answers are collected as", identity);
    }
    JourneyParts.facts(question, Fact.class).stream()
        .filter(fact -> fact.eClass() == Literals.SCALE_USE || fact.eClass() == Literals.TARGET)
        .forEach(fact -> page.item(Said.word(fact), Said.of(fact)));
  }
}
