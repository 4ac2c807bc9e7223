package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeydsl.model.Activity;
import org.journeydsl.model.ActivityKind;
import org.journeydsl.model.Comparison;
import org.journeydsl.model.Details;
import org.journeydsl.model.EmployeeView;
import org.journeydsl.model.End;
import org.journeydsl.model.Event;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Fit;
import org.journeydsl.model.Gain;
import org.journeydsl.model.Goal;
import org.journeydsl.model.Image;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.Link;
import org.journeydsl.model.Message;
import org.journeydsl.model.MomentOfTruth;
import org.journeydsl.model.Next;
import org.journeydsl.model.Note;
import org.journeydsl.model.Observation;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Outcome;
import org.journeydsl.model.Owner;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Policy;
import org.journeydsl.model.Question;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;

/** Puts the facts of a touchpoint, a stage or a journey into their lanes. */
record Lanes(
    Drawing drawing, Items items, Map<Lane, List<LaneItem>> found, Map<Lane, List<String>> turns) {

  /** What a touchpoint, a stage or a journey says, lane by lane. */
  static List<LaneCell> of(Drawing drawing, JourneyPart part) {
    return of(drawing, part, fact -> "");
  }

  /**
   * The same on the map of a future state.
   *
   * @param turn what becomes of a fact: new, changed, or empty where it stays
   */
  static List<LaneCell> of(Drawing drawing, JourneyPart part, Function<Fact, String> turn) {
    var lanes = in(drawing);
    if (!(part instanceof Touchpoint)) {
      lanes.about(part);
      lanes.turn("");
    }
    for (var fact : part.getFacts()) {
      lanes.take(part, fact);
      lanes.turn(turn.apply(fact));
    }
    return lanes.cells();
  }

  private static Lanes in(Drawing drawing) {
    return new Lanes(
        drawing, new Items(drawing), new EnumMap<>(Lane.class), new EnumMap<>(Lane.class));
  }

  /** What an employee does and feels at a touchpoint. */
  static List<LaneCell> within(Drawing drawing, EmployeeView view) {
    var lanes = in(drawing);
    view.getFacts().forEach(fact -> lanes.take(view, fact));
    lanes.turn("");
    return lanes.cells();
  }

  /** What a single fact says. */
  static List<LaneCell> of(Drawing drawing, JourneyPart holder, Fact fact) {
    var lanes = in(drawing);
    lanes.take(holder, fact);
    lanes.turn("");
    return lanes.cells();
  }

  private List<LaneCell> cells() {
    return found.entrySet().stream()
        .map(
            entry ->
                new LaneCell(
                    entry.getKey(),
                    List.copyOf(entry.getValue()),
                    List.copyOf(turns.get(entry.getKey())),
                    List.of()))
        .toList();
  }

  /** What becomes of everything that was added since this was last said. */
  private void turn(String kind) {
    found.forEach(
        (lane, all) -> {
          var said = turns.computeIfAbsent(lane, key -> new ArrayList<>());
          said.addAll(Collections.nCopies(all.size() - said.size(), kind));
        });
  }

  private void add(Lane lane, LaneItem item) {
    found.computeIfAbsent(lane, key -> new ArrayList<>()).add(item);
  }

  private void about(JourneyPart part) {
    var rows = items.chips(part);
    if (!(part instanceof Journey)) {
      part.getFacts().stream()
          .filter(Owner.class::isInstance)
          .forEach(
              owner ->
                  rows.add(
                      Row.of(
                          drawing.words().at("owner"),
                          drawing.voice().titleOf(((Owner) owner).getDepartment()))));
    }
    if (!rows.isEmpty()) {
      add(Lane.ABOUT, new LaneItem.About(rows));
    }
  }

  private void take(Statement holder, Fact fact) {
    if (fact instanceof Goal goal) {
      // A journey's goals and aims stand in its masthead.
      if (!(holder instanceof Journey)) {
        add(Lane.GOAL, items.claim(goal));
      }
    } else if (fact instanceof Observation observation) {
      add(lane(observation), items.claim(observation));
    } else if (fact instanceof Feeling feeling) {
      add(Lane.FEELS, items.feeling(feeling));
    } else if (fact instanceof Pain pain) {
      add(Lane.PAIN, items.pain(pain));
    } else if (fact instanceof Gain gain) {
      add(Lane.GAIN, items.claim(gain));
    } else if (fact instanceof Fit fit) {
      items.fits(fit).forEach(item -> add(Lane.FIT, item));
    } else if (fact instanceof Opportunity opportunity) {
      add(Lane.OPPORTUNITY, items.opportunity(opportunity));
    } else if (fact instanceof Outcome outcome) {
      add(Lane.OUTCOME, items.outcome(outcome));
    } else if (fact instanceof Comparison comparison) {
      add(Lane.COMPETITOR, items.rival(comparison));
    } else if (fact instanceof Message message) {
      add(Lane.MESSAGE, items.message(message));
    } else if (fact instanceof Activity activity) {
      add(lane(activity), items.activity(activity));
    } else if (fact instanceof EmployeeView view) {
      add(Lane.EMPLOYEE, items.employee(view));
    } else if (fact instanceof Question question) {
      add(Lane.QUESTION, new Questions(drawing).draw(question));
    } else if (fact instanceof KpiUse use) {
      use.getKpis().forEach(kpi -> add(Lane.KPI, new KpiTiles(drawing).indicator(kpi)));
    } else {
      takeRest(holder, fact);
    }
  }

  private void takeRest(Statement holder, Fact fact) {
    if (fact instanceof Policy policy) {
      add(Lane.POLICY, items.policy(policy));
    } else if (fact instanceof Event event) {
      add(Lane.EVENT, new LaneItem.Event(event.getEvent()));
    } else if (fact instanceof Image image) {
      add(Lane.PICTURE, items.picture(image));
    } else if (fact instanceof Next || fact instanceof End || fact instanceof Details) {
      add(Lane.NEXT, items.branch(fact));
    } else if (fact instanceof Link link) {
      add(Lane.LINK, new LaneItem.Reference(items.link(link)));
    } else if (fact instanceof Note note) {
      add(Lane.NOTE, LaneItem.Claim.of(drawing.voice().of(note.getText()), Marks.NONE));
    } else if (fact instanceof MomentOfTruth moment && !(holder instanceof Touchpoint)) {
      add(Lane.ABOUT, new LaneItem.Truth(items.moment((JourneyPart) holder, moment)));
    }
  }

  private static Lane lane(Observation observation) {
    return switch (observation.getKind()) {
      case DOES -> Lane.DOES;
      case THINKS -> Lane.THINKS;
      case SEES -> Lane.SEES;
      case SAYS -> Lane.SAYS;
    };
  }

  private static Lane lane(Activity activity) {
    if (activity.getKind() == ActivityKind.FRONTSTAGE) {
      return Lane.FRONTSTAGE;
    }
    return activity.getKind() == ActivityKind.BACKSTAGE ? Lane.BACKSTAGE : Lane.SUPPORT;
  }
}
