package org.journeydsl.generate.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.Durations;
import org.journeydsl.facts.EmotionCurve;
import org.journeydsl.facts.Spoken;
import org.journeydsl.facts.TouchpointCoverage;
import org.journeydsl.facts.Wording;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;
import org.journeydsl.model.CaseFact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Owner;
import org.journeydsl.model.Question;
import org.journeydsl.model.Review;
import org.journeydsl.model.Scope;
import org.journeydsl.model.StateFact;

/** Draws the list of a project's journeys in one language. */
record IndexSheets(Source source, PagePaths pages, String language) {

  static IndexPage page(Source source, PagePaths pages) {
    var sheets = new ArrayList<IndexPage.IndexSheet>();
    for (var tag : Spoken.in(source.project().journeys(), source.project().languages()).tags()) {
      sheets.add(new IndexSheets(source, pages, tag).draw(sheets.isEmpty()));
    }
    return new IndexPage(sheets.get(0).title().text(), sheets);
  }

  private IndexPage.IndexSheet draw(boolean first) {
    var voice = Voice.in(language);
    var title =
        source.project().name().isEmpty()
            ? voice.words().at("index.title")
            : source.project().name();
    var drawings = source.project().journeys().stream().map(this::drawing).toList();
    var registries = new Registries(drawings);
    return new IndexPage.IndexSheet(
        first ? ":page" : "@" + language,
        voice.language(),
        voice.words(),
        first,
        Phrase.of(title),
        drawings.stream().map(drawing -> entry(drawing, registries)).toList(),
        registries.draw());
  }

  private Drawing drawing(Journey written) {
    return Drawing.of(
        source, pages, written, language, Wording.languageOf(written).equals(language));
  }

  private IndexPage.Entry entry(Drawing drawing, Registries registries) {
    var journey = drawing.journey();
    var stories = Stories.of(drawing);
    var badges = new ArrayList<Masthead.Badge>();
    var owner = Phrase.NONE;
    var reviewed = "";
    var next = "";
    var due = "";
    for (var fact : journey.getFacts()) {
      if (fact instanceof Scope scope) {
        badges.add(badge(drawing, "scope.", scope.getKind().getLiteral()));
      } else if (fact instanceof StateFact state) {
        badges.add(badge(drawing, "state.", state.getState().getLiteral()));
      } else if (fact instanceof CaseFact real) {
        badges.add(badge(drawing, "case.", real.getCase().getLiteral()));
      } else if (fact instanceof Owner owns) {
        owner = drawing.voice().titleOf(owns.getDepartment());
      } else if (fact instanceof Review review) {
        reviewed = drawing.words().date(review.getDate());
        var day = Durations.after(review.getDate(), review.getEvery());
        next = day.map(drawing.words()::date).orElse("");
        due = day.map(LocalDate::toString).orElse("");
      }
    }
    return new IndexPage.Entry(
        Registries.journey(drawing).href(),
        drawing.voice().titleOf(journey),
        drawing.who(drawing.cast().personas()),
        badges,
        owner,
        reviewed,
        next,
        due,
        journey.getStages().size(),
        journey.getTouchpoints().size(),
        low(drawing, stories).orElse(null),
        curve(stories),
        count(journey, Question.class),
        KpiTiles.of(drawing).size(),
        registries.openPains(drawing).size(),
        TouchpointCoverage.of(drawing.whole(), source.project()),
        Sheets.coverage(journey));
  }

  private static Masthead.Badge badge(Drawing drawing, String family, String key) {
    return new Masthead.Badge(key, drawing.words().at(family + key));
  }

  private Optional<IndexPage.Low> low(Drawing drawing, Stories stories) {
    return stories.curves().stream()
        .flatMap(curve -> curve.feelings().lowest().stream())
        .min(Comparator.comparingInt(EmotionCurve.Point::level))
        .map(
            point ->
                new IndexPage.Low(
                    point.level(),
                    drawing.anchors().page() + drawing.anchors().href(point.touchpoint()),
                    drawing.voice().titleOf(point.touchpoint())));
  }

  private static String curve(Stories stories) {
    return stories.curves().isEmpty()
        ? ""
        : stories.curves().get(0).drawn(stories.isMirrored()).line();
  }

  private static int count(Journey journey, Class<? extends EObject> kind) {
    int count = 0;
    for (var each = EcoreUtil.<EObject>getAllContents(journey, true); each.hasNext(); ) {
      count += kind.isInstance(each.next()) ? 1 : 0;
    }
    return count;
  }
}
