package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeydsl.model.Activity;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Comparison;
import org.journeydsl.model.Details;
import org.journeydsl.model.Duration;
import org.journeydsl.model.DurationKind;
import org.journeydsl.model.EmployeeView;
import org.journeydsl.model.End;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Fit;
import org.journeydsl.model.Goal;
import org.journeydsl.model.Image;
import org.journeydsl.model.Importance;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.Link;
import org.journeydsl.model.Message;
import org.journeydsl.model.MomentOfTruth;
import org.journeydsl.model.Movement;
import org.journeydsl.model.Named;
import org.journeydsl.model.Next;
import org.journeydsl.model.Note;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Outcome;
import org.journeydsl.model.OutcomeKind;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Policy;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Status;

/** Draws single facts. */
record Items(Drawing drawing) {

  private static final Set<OutcomeKind> LOSSES =
      Set.of(
          OutcomeKind.RETURNS,
          OutcomeKind.PAUSES,
          OutcomeKind.DOWNGRADES,
          OutcomeKind.CANCELS,
          OutcomeKind.LEAVES);

  private Voice voice() {
    return drawing.voice();
  }

  private Words words() {
    return drawing.words();
  }

  LaneItem.Claim claim(Claim claim) {
    var rows = new ArrayList<Row>();
    if (claim instanceof Goal goal && !goal.getMeasuredBy().isEmpty()) {
      rows.add(Row.of(words().at("measured.by"), drawing.names(goal.getMeasuredBy())));
    }
    var id =
        claim instanceof Named named && named.getName() != null ? drawing.anchors().id(named) : "";
    return new LaneItem.Claim(id, voice().of(claim.getText()), drawing.marks(claim), rows);
  }

  LaneItem.Feeling feeling(Feeling feeling) {
    return new LaneItem.Feeling(
        feeling.getValue(), voice().of(feeling.getText()), drawing.marks(feeling));
  }

  LaneItem.Pain pain(Pain pain) {
    var answers =
        drawing.tags().answersTo(pain).stream().map(answer -> drawing.tieTo(answer)).toList();
    return new LaneItem.Pain(
        drawing.idOf(pain),
        drawing.tags().pains().get(pain),
        pain.getSeverity().getLiteral(),
        voice().of(pain.getText()),
        drawing.ties(pain.getAgainst()),
        answers,
        drawing.marks(pain),
        drawing.line(pain));
  }

  LaneItem.Opportunity opportunity(Opportunity opportunity) {
    var rows = new ArrayList<Row>();
    drawing.by("owner", opportunity.getDepartments()).ifPresent(rows::add);
    var status = "";
    for (var fact : opportunity.getFacts()) {
      if (fact instanceof Status said) {
        status = said.getProgress().getLiteral();
        if (said.getDate() != null) {
          rows.add(Row.of(words().at("date.of"), Phrase.of(words().date(said.getDate()))));
        }
      } else if (fact instanceof Movement movement) {
        var what = voice().titleOf(movement.getMeasured()).text();
        rows.add(
            Row.of(words().at("moves"), Phrase.of(what + " " + voice().amount(movement.getBy()))));
      } else if (fact instanceof Link link) {
        rows.add(Row.link(words().at("link"), link(link)));
      } else if (fact instanceof Note note) {
        rows.add(Row.of(words().at("lane.note"), voice().of(note.getText())));
      }
    }
    return new LaneItem.Opportunity(
        drawing.idOf(opportunity),
        drawing.tags().opportunities().get(opportunity),
        voice().of(opportunity.getText()),
        opportunity.getSolves().stream().map(pain -> drawing.tieTo(pain)).toList(),
        oneToFive(opportunity.getImpact()),
        oneToFive(opportunity.getEffort()),
        status,
        rows,
        drawing.marks((org.journeydsl.model.Directed) opportunity),
        drawing.line(opportunity));
  }

  static int oneToFive(Integer judged) {
    return judged == null ? 0 : Math.max(0, Math.min(5, judged));
  }

  List<LaneItem> fits(Fit fit) {
    return fit.getTraits().stream()
        .<LaneItem>map(
            trait ->
                new LaneItem.Fit(
                    fit.getKind().getLiteral(),
                    drawing.tie(trait),
                    voice().of(fit.getText()),
                    drawing.marks(fit)))
        .toList();
  }

  LaneItem.Outcome outcome(Outcome outcome) {
    return new LaneItem.Outcome(
        words().at("outcome." + outcome.getKind().getLiteral()),
        LOSSES.contains(outcome.getKind()),
        voice().amount(outcome.getShare()),
        voice().of(outcome.getText()),
        drawing.marks(outcome));
  }

  LaneItem.Rival rival(Comparison comparison) {
    return new LaneItem.Rival(
        comparison.getVerdict() == null ? "" : comparison.getVerdict().getLiteral(),
        drawing.tie(comparison.getCompetitor()),
        voice().of(comparison.getText()),
        drawing.marks(comparison));
  }

  LaneItem.Message message(Message message) {
    return new Messages(drawing).draw(message);
  }

  LaneItem.Activity activity(Activity activity) {
    var rows = new ArrayList<Row>();
    drawing.by("by", activity.getDepartments()).ifPresent(rows::add);
    if (!activity.getSystems().isEmpty()) {
      rows.add(Row.of(words().at("using"), drawing.names(activity.getSystems())));
    }
    rows.addAll(durations(activity));
    var within = new ArrayList<LaneItem>();
    for (var fact : activity.getFacts()) {
      if (fact instanceof Pain pain) {
        within.add(pain(pain));
      } else if (fact instanceof Opportunity opportunity) {
        within.add(opportunity(opportunity));
      } else if (fact instanceof KpiUse use) {
        use.getKpis().forEach(kpi -> within.add(new KpiTiles(drawing).indicator(kpi)));
      } else if (fact instanceof Note note) {
        within.add(LaneItem.Claim.of(voice().of(note.getText()), Marks.NONE));
      }
    }
    var id = activity.getName() == null ? "" : drawing.anchors().id(activity);
    return new LaneItem.Activity(
        id, voice().of(activity.getText()), rows, within, drawing.marks(activity));
  }

  LaneItem.Employee employee(EmployeeView view) {
    return new LaneItem.Employee(
        Cast.initials(view.getPersona().getName()),
        voice().titleOf(view.getPersona()),
        Lanes.within(drawing, view));
  }

  LaneItem.Policy policy(Policy policy) {
    return new LaneItem.Policy(
        voice().of(policy.getText()),
        policy.getUrl() == null ? Hyperlink.NONE : Hyperlink.of(policy.getUrl(), Phrase.NONE));
  }

  LaneItem.Picture picture(Image image) {
    return new LaneItem.Picture(
        drawing.picture(image, image.getPath()), voice().of(image.getAlternative()));
  }

  LaneItem.Branch branch(Fact fact) {
    if (fact instanceof End end) {
      return new LaneItem.Branch("ends", new Tie("", "", voice().of(end.getText())), Phrase.NONE);
    } else if (fact instanceof Details details) {
      return new LaneItem.Branch("details", drawing.tieAnywhere(details.getJourney()), Phrase.NONE);
    }
    var next = (Next) fact;
    return new LaneItem.Branch(
        "next",
        drawing.tieAnywhere(next.getJourney() != null ? next.getJourney() : next.getTouchpoint()),
        voice().of(next.getCondition()));
  }

  Hyperlink link(Link link) {
    return Hyperlink.of(link.getUrl(), voice().of(link.getLabel()));
  }

  /** A moment of truth, and whether a question or a KPI at the same place watches it. */
  Moment moment(JourneyPart part, MomentOfTruth moment) {
    return new Moment(
        voice().of(moment.getText()), drawing.isMeasured(part), drawing.marks(moment));
  }

  /** Importance and time: what stands under a title. */
  List<Row> chips(Statement part) {
    var rows = new ArrayList<Row>();
    for (var fact : part.getFacts()) {
      if (fact instanceof Importance importance) {
        rows.addAll(ratings(importance));
      }
    }
    rows.addAll(durations(part));
    return rows;
  }

  List<Row> ratings(Importance importance) {
    return importance.getRatings().stream()
        .map(
            rating ->
                Row.of(
                    words().at("importance." + rating.getRole().getLiteral()),
                    Phrase.of(words().at("of.five", rating.getValue()))))
        .toList();
  }

  private List<Row> durations(Statement part) {
    var rows = new ArrayList<Row>();
    for (var fact : part.getFacts()) {
      if (fact instanceof Duration duration) {
        var key = duration.getKind() == DurationKind.TAKES ? "takes" : "waits";
        rows.add(Row.of(words().at(key), Phrase.of(voice().amount(duration.getAmount()))));
      }
    }
    return rows;
  }
}
