package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.FutureChanges;
import org.journeydsl.facts.Measured;
import org.journeydsl.facts.Wording;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;
import org.journeydsl.model.Journey;

/** Draws the maps of a journey in two versions, in the language of its file. */
public final class VersionsDrawing {

  // The page is one file: what leads to another journey's page would lead nowhere.
  private static final PagePaths NO_PAGES = new PagePaths(Map.of());

  private final Source before;
  private final Source after;
  private final int first;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<VersionsPage.Versions> journeys = new ArrayList<>();

  /**
   * Prepares, with what generators read of each version.
   *
   * @param first how many maps stand on the page already
   */
  public VersionsDrawing(Source before, Source after, int first) {
    this.before = before;
    this.after = after;
    this.first = first;
  }

  /** A journey that is in both versions. */
  public void add(Journey was, Journey now, FutureChanges changes) {
    Drawing then = drawing(after, now, anchor(0));
    Drawing earlier = drawing(before, was, anchor(1));
    Sheet marked = sheet(then, Optional.of(new Comparing(changes, then, earlier)));
    Sheet plain = sheet(earlier, Optional.empty());
    sheets.add(marked);
    sheets.add(plain);
    journeys.add(
        new VersionsPage.Versions(
            then.voice().titleOf(now), List.of(way("after", then), way("before", earlier))));
  }

  /** A journey that is new. */
  public void addNew(Journey now) {
    Drawing drawing = drawing(after, now, anchor(0));
    sheets.add(sheet(drawing, Optional.empty()));
    journeys.add(
        new VersionsPage.Versions(drawing.voice().titleOf(now), List.of(way("after", drawing))));
  }

  /** A journey that is gone. */
  public void addGone(Journey was) {
    Drawing drawing = drawing(before, was, anchor(0));
    sheets.add(sheet(drawing, Optional.empty()));
    journeys.add(
        new VersionsPage.Versions(drawing.voice().titleOf(was), List.of(way("before", drawing))));
  }

  private String anchor(int further) {
    return "@" + (first + sheets.size() + further);
  }

  private static Tie way(String key, Drawing drawing) {
    return new Tie(
        "#" + drawing.anchors().sheet(), "", Phrase.of(Words.of("en").at("version." + key)));
  }

  private static Sheet sheet(Drawing drawing, Optional<Comparing> comparing) {
    return new Sheets(drawing, Stories.of(drawing), comparing).draw(false);
  }

  private static Drawing drawing(Source source, Journey journey, String suffix) {
    var whole = EffectiveJourney.of(journey);
    var language = Language.of(Wording.languageOf(journey));
    return new Drawing(
        source,
        whole,
        new Voice(language, Words.of(language.tag()).ofVersions()),
        new Anchors(journey, whole.journey(), NO_PAGES, suffix),
        Cast.of(whole.journey()),
        Tags.of(whole.journey()),
        Measured.of(source.project()));
  }

  /** The maps, in the order in which the journeys were added. */
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** The ways to them. */
  public List<VersionsPage.Versions> journeys() {
    return List.copyOf(journeys);
  }
}
