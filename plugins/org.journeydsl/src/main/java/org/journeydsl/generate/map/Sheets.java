package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.Backing;
import org.journeydsl.facts.Claims;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Spoken;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;
import org.journeydsl.model.CaseFact;
import org.journeydsl.model.Goal;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.MomentOfTruth;
import org.journeydsl.model.Owner;
import org.journeydsl.model.Path;
import org.journeydsl.model.PersonaUse;
import org.journeydsl.model.Review;
import org.journeydsl.model.Scenario;
import org.journeydsl.model.Scope;
import org.journeydsl.model.Share;
import org.journeydsl.model.Stage;
import org.journeydsl.model.StateFact;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.model.TraitKind;

/** Draws one journey in one language. */
record Sheets(Drawing drawing, Stories stories, Optional<Comparing> comparing) {

  /** The whole page: a sheet per language. */
  static MapPage page(Source source, PagePaths pages, Journey journey) {
    var whole = EffectiveJourney.of(journey).journey();
    var sheets = new ArrayList<Sheet>();
    for (var tag : Spoken.in(List.of(whole), source.project().languages()).tags()) {
      var drawing = Drawing.of(source, pages, journey, tag, sheets.isEmpty());
      sheets.add(
          new Sheets(drawing, Stories.of(drawing), Comparing.of(drawing)).draw(sheets.isEmpty()));
    }
    return new MapPage(sheets.get(0).masthead().title().text(), sheets);
  }

  Sheet draw(boolean first) {
    var journey = drawing.journey();
    var cards = new Cards(drawing);
    return new Sheet(
        drawing.anchors().sheet(),
        drawing.voice().language(),
        drawing.words(),
        first,
        masthead(),
        new Highlights(drawing, stories, comparing).all(),
        stories.story(),
        Stories.ofEmployees(drawing).backstage(),
        comparing.map(Comparing::draw).orElse(Changes.NONE),
        new Views(drawing).priorities(),
        new Views(drawing).funnel(),
        new Views(drawing).communication(),
        drawing.cast().personas().stream().map(new PersonaCards(drawing)::card).toList(),
        KpiTiles.of(drawing).stream().map(new KpiTiles(drawing)::tile).toList(),
        Lanes.of(drawing, journey),
        board(),
        scenarios(),
        cards.surveys(),
        cards.parties(),
        cards.sources(),
        drawing.channels(drawing.cast().channels()));
  }

  private Masthead masthead() {
    var words = drawing.words();
    var voice = drawing.voice();
    var badges = new ArrayList<Masthead.Badge>();
    var rows = new ArrayList<Row>();
    var goals = new ArrayList<LaneItem.Claim>();
    var aims = new ArrayList<Masthead.Aim>();
    for (var fact : drawing.journey().getFacts()) {
      if (fact instanceof Scope scope) {
        var key = scope.getKind().getLiteral();
        var text = voice.of(scope.getText()).text();
        badges.add(
            new Masthead.Badge(
                "scope-" + key, words.at("scope." + key) + (text.isEmpty() ? "" : ": " + text)));
      } else if (fact instanceof StateFact state) {
        var key = state.getState().getLiteral();
        badges.add(new Masthead.Badge(key, words.at("state." + key)));
        if (state.getBasedOn() != null) {
          var base = state.getBasedOn();
          rows.add(
              Row.link(
                  words.at("based.on"),
                  new Hyperlink(drawing.anchors().hrefAnywhere(base), voice.titleOf(base))));
        }
      } else if (fact instanceof CaseFact real) {
        var key = real.getCase().getLiteral();
        badges.add(new Masthead.Badge(key, words.at("case." + key)));
      } else if (fact instanceof Owner owner) {
        rows.add(Row.of(words.at("owner"), voice.titleOf(owner.getDepartment())));
      } else if (fact instanceof Review review) {
        var every =
            review.getEvery() == null
                ? ""
                : ", " + words.at("every", voice.amount(review.getEvery()));
        rows.add(Row.of(words.at("reviewed"), Phrase.of(words.date(review.getDate()) + every)));
      } else if (fact instanceof Goal goal && goal.getKind() == TraitKind.GOAL) {
        goals.add(new Items(drawing).claim(goal));
      } else if (fact instanceof Goal aim) {
        aims.add(new Masthead.Aim(voice.of(aim.getText()), drawing.ties(aim.getMeasuredBy())));
      }
    }
    for (var other : drawing.source().project().journeys()) {
      if (EffectiveJourney.base(other).filter(drawing.anchors().written()::equals).isPresent()) {
        rows.add(
            Row.link(
                words.at("future.of"),
                new Hyperlink(drawing.anchors().hrefAnywhere(other), voice.titleOf(other))));
      }
    }
    return new Masthead(
        words.at(JourneyParts.isEmployees(drawing.journey()) ? "map.employee" : "map"),
        voice.titleOf(drawing.journey()),
        badges,
        rows,
        goals,
        aims,
        coverage(drawing.journey()),
        drawing.line(drawing.anchors().written()));
  }

  static Coverage coverage(Journey journey) {
    var claims = Claims.of(journey);
    return new Coverage(
        claims.count(Backing.Strength.MEASURED),
        claims.count(Backing.Strength.RESEARCHED),
        claims.count(Backing.Strength.ASSUMED));
  }

  private Board board() {
    var stages = new ArrayList<StageColumn>();
    int number = 0;
    for (var stage : drawing.journey().getStages()) {
      var columns = new ArrayList<TouchpointCard>();
      for (var touchpoint : stage.getTouchpoints()) {
        columns.add(touchpoint(touchpoint, ++number));
      }
      stages.add(stage(stage, stages.size() + 1, columns));
    }
    return new Board(stages);
  }

  private StageColumn stage(Stage stage, int number, List<TouchpointCard> columns) {
    return new StageColumn(
        drawing.anchors().id(stage), number, drawing.voice().titleOf(stage), cells(stage), columns);
  }

  private TouchpointCard touchpoint(Touchpoint touchpoint, int number) {
    var items = new Items(drawing);
    var moment =
        touchpoint.getFacts().stream()
            .filter(MomentOfTruth.class::isInstance)
            .map(fact -> items.moment(touchpoint, (MomentOfTruth) fact))
            .findFirst()
            .orElse(null);
    return new TouchpointCard(
        drawing.anchors().id(touchpoint),
        number,
        touchpoint instanceof org.journeydsl.model.Step,
        comparing.map(each -> each.mark(touchpoint)).orElse(""),
        comparing.map(each -> each.besideLanes(touchpoint)).orElse(List.of()),
        drawing.voice().titleOf(touchpoint),
        drawing.channels(Cards.channelsOf(touchpoint)),
        items.chips(touchpoint),
        moment,
        stories.pieces(touchpoint),
        cells(touchpoint),
        drawing.line(touchpoint));
  }

  private List<LaneCell> cells(JourneyPart part) {
    return comparing.map(each -> each.cells(part)).orElseGet(() -> Lanes.of(drawing, part));
  }

  private List<ScenarioCard> scenarios() {
    return drawing.journey().getScenarios().stream().map(this::scenario).toList();
  }

  private ScenarioCard scenario(Scenario scenario) {
    var personas = new ArrayList<Tie>();
    var path = new ArrayList<Tie>();
    var share = "";
    var marks = Marks.NONE;
    for (var fact : scenario.getFacts()) {
      if (fact instanceof PersonaUse use) {
        personas.addAll(drawing.ties(use.getPersonas()));
      } else if (fact instanceof Path way) {
        path.addAll(drawing.ties(way.getTouchpoints()));
      } else if (fact instanceof Share said) {
        share = drawing.voice().amount(said.getAmount());
        marks = drawing.marks(said);
      }
    }
    var title =
        scenario.getTitle() == null
            ? Phrase.of(scenario.getName())
            : drawing.voice().of(scenario.getTitle());
    return new ScenarioCard(drawing.anchors().id(scenario), title, personas, share, path, marks);
  }

  /** Everything of one kind that a journey refers to, in order. */
  static <T extends EObject> Set<T> mentioned(Journey journey, Class<T> kind) {
    Set<T> found = new LinkedHashSet<>();
    EcoreUtil.<EObject>getAllContents(journey, true)
        .forEachRemaining(
            each ->
                each.eCrossReferences().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .forEach(found::add));
    return found;
  }
}
