package org.journeydsl.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Place;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Survey;

/**
 * What generators read: the files of one project, linked and free of errors.
 *
 * @param name the project's name
 * @param languages the languages that the project speaks, first the one of its files
 * @param files the project's files in order of their paths; elements of the built-in library are
 *     reached through references only
 * @param places where an element stands in its file
 * @param asset the bytes of a file of the project, by path relative to the project's root; empty
 *     where there is none or it lies outside the project
 */
public record Source(
    String name,
    List<String> languages,
    List<SourceFile> files,
    Function<EObject, Place> places,
    Function<String, Optional<byte[]>> asset) {

  public Source {
    languages = List.copyOf(languages);
    files = List.copyOf(files);
  }

  /**
   * One file.
   *
   * @param path relative to the project's root, with {@code /} between folders
   * @param content what it says
   */
  public record SourceFile(String path, JourneyFile content) {}

  public List<Journey> journeys() {
    return elements(Journey.class);
  }

  public List<Kpi> kpis() {
    return elements(Kpi.class);
  }

  public List<Survey> surveys() {
    return elements(Survey.class);
  }

  /** All elements of one kind, in order of files and lines. */
  public <T> List<T> elements(Class<T> kind) {
    return files.stream()
        .flatMap(file -> file.content().getElements().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
