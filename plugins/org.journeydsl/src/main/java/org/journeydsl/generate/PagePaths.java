package org.journeydsl.generate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.journeydsl.model.Journey;

/**
 * Which file each journey's page is, so that maps and index can link to each other.
 *
 * <p>A page is named like its journey. Names that only differ in case would be one file on Windows
 * and macOS; the later one gets a number.
 */
public record PagePaths(Map<Journey, String> paths) {

  /** The index itself: no journey may take its place. */
  public static final String INDEX = "index.html";

  /** The pages of a project's journeys, in order of files and lines. */
  public static PagePaths of(List<Journey> journeys) {
    var paths = new LinkedHashMap<Journey, String>();
    Set<String> taken = new HashSet<>(Set.of("index"));
    for (var journey : journeys) {
      var name = journey.getName();
      for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
        name = journey.getName() + "-" + number;
      }
      paths.put(journey, name + ".html");
    }
    return new PagePaths(paths);
  }

  /** The page of a journey; empty for one that is not of this project. */
  public String of(Journey journey) {
    return paths.getOrDefault(journey, "");
  }

  /** The page's name without its ending: what other files about the journey are called. */
  public String stem(Journey journey) {
    String path = of(journey);
    return path.substring(0, path.lastIndexOf('.'));
  }
}
