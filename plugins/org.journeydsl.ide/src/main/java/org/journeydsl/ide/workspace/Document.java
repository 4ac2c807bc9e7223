package org.journeydsl.ide.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.parser.IParser;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.findings.Place;
import org.journeydsl.parser.Outlook;
import org.journeydsl.parser.TidyParser;
import org.journeydsl.project.Formatting;
import org.journeydsl.project.LiveProject;
import org.journeydsl.project.Project;
import org.journeydsl.validation.NodePlaces;
import org.journeydsl.validation.ParsedFile;

/**
 * A journey file in an editor, as it stands at this moment, with the project that it is part of.
 *
 * <p>Good until the next change, on the thread that handed it out.
 */
public final class Document {

  private final String uri;
  private final LiveProject live;
  private final ParsedFile file;
  private final Uris uris;
  private final Positions positions;
  private final Map<String, Positions> others = new HashMap<>();
  private NodePlaces places;
  private Boolean laidOut;

  Document(String uri, LiveProject live, ParsedFile file, Uris uris) {
    this.uri = uri;
    this.live = live;
    this.file = file;
    this.uris = uris;
    this.positions = new Positions(file.text());
  }

  /** How the editor calls it. */
  public String uri() {
    return uri;
  }

  /** The path that findings and edits call it by, relative to the project's root. */
  public String path() {
    return file.path();
  }

  public String text() {
    return file.text();
  }

  /** What was read of it. */
  public ParsedFile file() {
    return file;
  }

  /**
   * The project around it. Names in this file lead where they should; other files may still refer
   * to what stood here before the last key was hit, and findings may be those of a moment ago.
   */
  public Project project() {
    return live.current();
  }

  /** The project around it, in which the names in all files lead where they should. */
  public Project linkedProject() {
    live.link();
    return live.current();
  }

  /** The project as it lives. */
  public LiveProject live() {
    return live;
  }

  /** Whether it has the canonical layout. */
  public boolean isLaidOut() {
    if (laidOut == null) {
      Formatting formatting = Formatting.of(file);
      laidOut = formatting.findings().isEmpty() && formatting.edits().isEmpty();
    }
    return laidOut;
  }

  /** Where its lines start. */
  public Positions positions() {
    return positions;
  }

  public int offset(Position position) {
    return positions.offset(position);
  }

  public Range range(int offset, int length) {
    return positions.range(offset, length);
  }

  /** A place in this file. */
  public Range range(Place place) {
    return positions.range(place.offset(), place.length());
  }

  /** Where things stand, in this file and in the others of the project. */
  public NodePlaces places() {
    if (places == null) {
      places = new NodePlaces(live.files());
    }
    return places;
  }

  /** What may be written at an offset, whatever is wrong around it. */
  public Outlook outlook(int offset) {
    return ((TidyParser) JourneyStandaloneSetup.reading(IParser.class)).outlook(text(), offset);
  }

  /** A place in any file of the project; empty where the project has no such file. */
  public Optional<Location> location(Place place) {
    return text(place.file())
        .map(in -> new Location(uri(place.file()), in.range(place.offset(), place.length())));
  }

  /** Where an object's name stands, in whichever file; empty for what comes with the language. */
  public Optional<Location> location(EObject object) {
    return Optional.ofNullable(file(object)).flatMap(in -> location(places().of(object)));
  }

  /** The file of the project that an object stands in; null for what comes with the language. */
  public ParsedFile file(EObject object) {
    for (ParsedFile each : live.files()) {
      if (each.resource() == object.eResource()) {
        return each;
      }
    }
    return null;
  }

  /** How the editor calls a file of the project. */
  public String uri(String path) {
    return path.equals(file.path()) ? uri : uris.of(live.root().resolve(path));
  }

  /** Where the lines of a file of the project start. */
  public Optional<Positions> text(String path) {
    if (path.equals(file.path())) {
      return Optional.of(positions);
    }
    Optional<String> text = live.text(path);
    return text.map(each -> others.computeIfAbsent(path, key -> new Positions(each)));
  }
}
