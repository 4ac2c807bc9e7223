package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Survey;

/**
 * The journeys of one project as values: what rules judge, generators draw and comparisons compare.
 *
 * @param name the project's name
 * @param languages the languages that the project speaks; empty where it names none
 * @param files the files that were loaded, in order of their paths
 * @param library the channels, scales and the evidence that come with the language
 * @param complete whether these are all files of the project, so that "used nowhere" can be said
 */
public record ProjectModel(
    String name,
    List<String> languages,
    List<ProjectFile> files,
    JourneyFile library,
    boolean complete) {

  public ProjectModel {
    languages = List.copyOf(languages);
    files = List.copyOf(files);
  }

  /** One file, which stays as it is. */
  public static final class ProjectFile {

    private final String path;
    private final JourneyFile content;
    private volatile List<EObject> objects;

    /**
     * Names a file.
     *
     * @param path relative to the project's root, with {@code /} between folders
     * @param content what it says
     */
    public ProjectFile(String path, JourneyFile content) {
      this.path = path;
      this.content = content;
    }

    public String path() {
      return path;
    }

    public JourneyFile content() {
      return content;
    }

    /**
     * All that it says, itself first, in the order of the text. Kept, since finding out what stands
     * in what takes longer than most of what is done with it.
     */
    public List<EObject> objects() {
      List<EObject> all = objects;
      if (all == null) {
        all = objectsOf(content);
        objects = all;
      }
      return all;
    }

    /** All that a file says as it is now, itself first, in the order of the text. */
    public static List<EObject> objectsOf(JourneyFile file) {
      List<EObject> found = new ArrayList<>();
      EcoreUtil.<EObject>getAllContents(List.of(file)).forEachRemaining(found::add);
      return List.copyOf(found);
    }
  }

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
