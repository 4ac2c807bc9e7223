package org.journeydsl.ide.preview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Spoken;
import org.journeydsl.facts.Wordings;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;
import org.journeydsl.generate.Audience;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.map.DrawnElements;
import org.journeydsl.generate.map.HtmlMapGenerator;
import org.journeydsl.generate.map.Language;
import org.journeydsl.generate.svg.SvgMapGenerator;
import org.journeydsl.ide.names.PlaceAt;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.project.Project;

/**
 * Draws a journey while its text is written, and tells what on the page stands for what in the
 * text.
 *
 * <p>The page is the one that {@code journey generate} writes. A journey with errors is not drawn:
 * the editor keeps the drawing that it has, and says why.
 */
public final class MapPreview {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  private final Document document;
  private final List<Journey> journeys;

  /** Previews of the journeys of a file, judged as it stands. */
  public MapPreview(Document document) {
    this.document = document;
    this.journeys =
        document.file().content().getElements().stream()
            .filter(Journey.class::isInstance)
            .map(Journey.class::cast)
            .filter(journey -> journey.getName() != null)
            .toList();
  }

  /** Draws a journey. */
  public MapAnswer draw(MapRequest request) {
    boolean picture = "svg".equalsIgnoreCase(request.format());
    List<String> names = journeys.stream().map(Journey::getName).toList();
    Optional<Journey> found = journey(request.journey(), request.position());
    if (found.isEmpty()) {
      return MapAnswer.failed("", names, "This file has no journey to draw.");
    }
    Journey journey = found.get();
    Project drawable = Drawable.of(document.project());
    Optional<String> problem = problem(drawable);
    if (problem.isPresent()) {
      return MapAnswer.failed(journey.getName(), names, problem.get());
    }
    boolean client = "client".equalsIgnoreCase(request.audience());
    Source source = drawable.source(client ? Audience.CLIENT : Audience.TEAM);
    Journey drawn = client ? named(source, journey) : journey;
    String content =
        picture
            ? SvgMapGenerator.picture(source, drawn, request.language())
            : HtmlMapGenerator.page(source, drawn);
    String sheet = request.language() == null ? "" : "@" + request.language();
    return new MapAnswer(
        journey.getName(),
        Wordings.title(journey).original(),
        names,
        languages(source, drawn),
        picture ? null : content,
        picture ? content : null,
        content.contains("id=\"" + sheet + "\"") ? sheet : "",
        false,
        null,
        elements(drawable.source(), journey, content));
  }

  private static List<Language> languages(Source source, Journey journey) {
    Journey whole = EffectiveJourney.of(journey).journey();
    return Spoken.in(List.of(whole), source.project().languages()).tags().stream()
        .map(Language::of)
        .toList();
  }

  /** The client's view is a copy: the journey of the same name in the same file. */
  private static Journey named(Source source, Journey journey) {
    return source.project().journeys().stream()
        .filter(each -> each.getName().equals(journey.getName()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<String> problem(Project drawable) {
    if (drawable.files().contains(document.file())) {
      return Optional.empty();
    }
    Finding error =
        Drawable.firstError(document.project(), document.file())
            .or(
                () ->
                    document.project().files().stream()
                        .flatMap(file -> Drawable.firstError(document.project(), file).stream())
                        .findFirst())
            .orElse(null);
    return Optional.of(
        error == null
            ? "This journey cannot be drawn."
            : "%s (%s, line %s)"
                .formatted(error.message(), error.place().file(), error.place().line()));
  }

  private Optional<Journey> journey(String name, Position position) {
    if (name != null) {
      return journeys.stream().filter(each -> each.getName().equals(name)).findFirst();
    }
    if (position != null) {
      EObject object = PlaceAt.object(document, document.offset(position));
      Journey around = object == null ? null : Paths.journey(object);
      if (around != null && journeys.contains(around)) {
        return Optional.of(around);
      }
    }
    return journeys.stream().findFirst();
  }

  // ------------------------------------------------------------------------------------- elements

  private List<MapAnswer.Element> elements(Source source, Journey journey, String content) {
    Set<String> drawn = new HashSet<>();
    for (Matcher id = ID.matcher(content); id.find(); ) {
      // A picture has one sheet, which need not be the first.
      drawn.add(id.group(1).replace("&#39;", "'").replaceFirst("@.*", ""));
    }
    List<MapAnswer.Element> elements = new ArrayList<>();
    DrawnElements.of(source, journey)
        .byId()
        .forEach(
            (id, object) -> {
              if (drawn.contains(id)) {
                element(id, object).ifPresent(elements::add);
              }
            });
    return elements;
  }

  private Optional<MapAnswer.Element> element(String id, EObject object) {
    Place whole = document.places().whole(object);
    Place name = document.places().of(object);
    return document
        .location(whole)
        .map(
            place ->
                new MapAnswer.Element(id, document.location(name).orElse(place), place.getRange()));
  }

  /** What stands at a position, or where what has an id stands; null where there is none. */
  public MapAnswer.Element find(ElementRequest request) {
    Project drawable = Drawable.of(document.project());
    Optional<Journey> journey = journey(request.journey(), request.position());
    if (!drawable.files().contains(document.file()) || journey.isEmpty()) {
      return null;
    }
    Map<String, EObject> byId = DrawnElements.of(drawable.source(), journey.get()).byId();
    if (request.element() != null) {
      String id = MapLink.plain(request.element());
      return Optional.ofNullable(byId.get(id))
          .or(() -> MapLink.of(request.element()).target(drawable.source()))
          .flatMap(object -> element(id, object))
          .orElse(null);
    }
    return request.position() == null ? null : around(request.position(), byId);
  }

  /** The nearest thing around the cursor that is drawn. */
  private MapAnswer.Element around(Position position, Map<String, EObject> byId) {
    EObject object = PlaceAt.object(document, document.offset(position));
    for (EObject up = object; up != null && !(up instanceof JourneyFile); up = up.eContainer()) {
      for (Map.Entry<String, EObject> each : byId.entrySet()) {
        if (each.getValue() == up) {
          return element(each.getKey(), up).orElse(null);
        }
      }
    }
    return null;
  }
}
