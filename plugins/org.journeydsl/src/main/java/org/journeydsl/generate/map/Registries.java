package org.journeydsl.generate.map;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Progress;
import org.journeydsl.model.Severity;
import org.journeydsl.model.Touchpoint;

/**
 * Gathers what stands in several journeys.
 *
 * @param drawings what each journey is drawn with, in order
 */
record Registries(List<Drawing> drawings) {

  Registry draw() {
    return new Registry(pains(), ideas(), personas(), kpis(), shared());
  }

  /** The severe pains of a journey, written in it, that nothing anywhere is planned against. */
  List<Pain> openPains(Drawing drawing) {
    return drawing.tags().pains().keySet().stream()
        .filter(pain -> pain.getSeverity() == Severity.SEVERE)
        .filter(drawing.tags()::isOpen)
        .filter(pain -> isWrittenIn(drawing, pain))
        .filter(pain -> !isAnsweredElsewhere(drawing.whole().origin(pain)))
        .toList();
  }

  // A future's opportunity may end a pain of today.
  private boolean isAnsweredElsewhere(EObject pain) {
    return drawings.stream()
        .flatMap(
            drawing ->
                drawing.tags().opportunities().keySet().stream().map(each -> origin(drawing, each)))
        .filter(opportunity -> opportunity.getProgress() != Progress.DROPPED)
        .anyMatch(opportunity -> opportunity.getSolves().contains(pain));
  }

  private static Opportunity origin(Drawing drawing, Opportunity opportunity) {
    return (Opportunity) drawing.whole().origin(opportunity);
  }

  // What a future state takes over from today is listed once, with today's journey.
  private static boolean isWrittenIn(Drawing drawing, EObject fact) {
    return Paths.journey(drawing.whole().origin(fact)) == drawing.anchors().written();
  }

  private List<Registry.Sore> pains() {
    var sores = new ArrayList<Registry.Sore>();
    for (var drawing : drawings) {
      for (var pain : openPains(drawing)) {
        var touchpoint = Paths.touchpoint(pain);
        var place =
            touchpoint == null
                ? new Tie("", "", Phrase.NONE)
                : there(drawing, drawing.tie(touchpoint));
        sores.add(
            new Registry.Sore(
                untagged(there(drawing, drawing.tieTo(pain))), place, journey(drawing)));
      }
    }
    return sores;
  }

  private List<Registry.Idea> ideas() {
    record Found(Drawing drawing, Opportunity opportunity) {}
    var found = new ArrayList<Found>();
    for (var drawing : drawings) {
      for (var opportunity : drawing.tags().opportunities().keySet()) {
        var progress = opportunity.getProgress();
        if (isWrittenIn(drawing, opportunity)
            && progress != Progress.DONE
            && progress != Progress.DROPPED) {
          found.add(new Found(drawing, opportunity));
        }
      }
    }
    found.sort(
        Comparator.<Found>comparingInt(each -> -Items.oneToFive(each.opportunity().getImpact()))
            .thenComparingInt(each -> effort(each.opportunity())));
    var ideas = new ArrayList<Registry.Idea>();
    for (var each : found) {
      var drawing = each.drawing();
      var opportunity = each.opportunity();
      ideas.add(
          new Registry.Idea(
              ideas.size() + 1,
              untagged(there(drawing, drawing.tieTo(opportunity))),
              journey(drawing),
              drawing.names(opportunity.getDepartments()),
              Items.oneToFive(opportunity.getImpact()),
              Items.oneToFive(opportunity.getEffort()),
              opportunity.getProgress() == null ? "" : opportunity.getProgress().getLiteral()));
    }
    return ideas;
  }

  private static int effort(Opportunity opportunity) {
    int effort = Items.oneToFive(opportunity.getEffort());
    return effort == 0 ? 6 : effort;
  }

  private List<Registry.Person> personas() {
    Map<Persona, List<Drawing>> journeys = new LinkedHashMap<>();
    for (var drawing : drawings) {
      for (var persona : drawing.cast().personas()) {
        journeys.computeIfAbsent(persona, key -> new ArrayList<>()).add(drawing);
      }
    }
    var people = new ArrayList<Registry.Person>();
    journeys.forEach(
        (persona, where) -> {
          var card = new PersonaCards(where.get(0)).card(persona);
          var who = new Marks.Who(card.initials(), people.size() % 6 + 1, card.title(), List.of());
          people.add(
              new Registry.Person(
                  who,
                  card.photo(),
                  card.kind(),
                  where.stream().map(Registries::journey).toList()));
        });
    return people;
  }

  private List<Registry.Watch> kpis() {
    Map<Kpi, List<Drawing>> journeys = new LinkedHashMap<>();
    for (var drawing : drawings) {
      for (var kpi : KpiTiles.of(drawing)) {
        journeys.computeIfAbsent(kpi, key -> new ArrayList<>()).add(drawing);
      }
    }
    var watches = new ArrayList<Registry.Watch>();
    journeys.forEach(
        (kpi, where) -> {
          var drawing = where.get(0);
          watches.add(
              new Registry.Watch(
                  there(drawing, drawing.tie(kpi)),
                  new KpiTiles(drawing).tile(kpi),
                  where.stream().map(Registries::journey).toList()));
        });
    return watches;
  }

  private List<Registry.Shared> shared() {
    Map<String, Map<Drawing, Touchpoint>> byName = new LinkedHashMap<>();
    for (var drawing : drawings) {
      for (var touchpoint : drawing.journey().getTouchpoints()) {
        var name = Normalizer.normalize(touchpoint.getName(), Normalizer.Form.NFC);
        byName.computeIfAbsent(name, key -> new LinkedHashMap<>()).putIfAbsent(drawing, touchpoint);
      }
    }
    var shared = new ArrayList<Registry.Shared>();
    for (var found : byName.values()) {
      // A future state has most of its touchpoints from today: that is one journey, not two.
      var roots = new LinkedHashSet<Journey>();
      found.keySet().forEach(drawing -> roots.add(root(drawing.anchors().written())));
      if (roots.size() > 1) {
        var first = found.entrySet().iterator().next();
        shared.add(
            new Registry.Shared(
                first.getKey().voice().titleOf(first.getValue()),
                found.entrySet().stream()
                    .map(
                        entry ->
                            new Tie(
                                href(entry.getKey(), entry.getValue()),
                                "",
                                journey(entry.getKey()).text()))
                    .toList()));
      }
    }
    return shared;
  }

  private static Journey root(Journey journey) {
    var root = journey;
    for (int depth = 0; depth < 20; depth++) {
      var base = EffectiveJourney.base(root);
      if (base.isEmpty()) {
        break;
      }
      root = base.get();
    }
    return root;
  }

  private static String href(Drawing drawing, Touchpoint touchpoint) {
    return drawing.anchors().page() + drawing.anchors().href(touchpoint);
  }

  /** A link on a journey's page, as seen from the index. */
  private static Tie there(Drawing drawing, Tie tie) {
    var href = tie.href().startsWith("#") ? drawing.anchors().page() + tie.href() : tie.href();
    return new Tie(href, tie.tag(), tie.text());
  }

  private static Tie untagged(Tie tie) {
    return new Tie(tie.href(), "", tie.text());
  }

  static Tie journey(Drawing drawing) {
    var suffix = drawing.anchors().suffix();
    return new Tie(
        drawing.anchors().page() + (suffix.isEmpty() ? "" : "#" + suffix),
        "",
        drawing.voice().titleOf(drawing.journey()));
  }
}
