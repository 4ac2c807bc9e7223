package org.journeydsl.generate.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;

/**
 * How a document refers to something: by its path ({@code Checkout.Cart.LateFee}), with the file
 * before it where several files have that path ({@code shared/people.journey#Olena}). What comes
 * with the language has the file {@code library}, and is meant where no file of the project has the
 * path.
 */
final class References {

  private static final String LIBRARY = "library";

  private final Map<JourneyFile, String> files = new LinkedHashMap<>();
  private final Map<String, List<Named>> byPath = new HashMap<>();

  /**
   * Knows all that can be referred to.
   *
   * @param files with their paths
   */
  References(Map<String, JourneyFile> files, JourneyFile library) {
    files.forEach((path, file) -> add(path, file));
    add(LIBRARY, library);
  }

  private void add(String path, JourneyFile file) {
    files.put(file, path);
    EcoreUtil.<EObject>getAllContents(file, false)
        .forEachRemaining(
            each -> {
              if (each instanceof Named named && !Paths.of(named).isEmpty()) {
                byPath.computeIfAbsent(Paths.of(named), key -> new ArrayList<>(1)).add(named);
              }
            });
  }

  /** How a place that wants such a thing refers to it. */
  String to(Named target, EClass type) {
    String path = Paths.of(target);
    return find(path, type).filter(found -> found == target).isPresent()
        ? path
        : fileOf(target) + "#" + path;
  }

  /** What a reference means; empty where it means nothing, or several things. */
  Optional<Named> find(String reference, EClass type) {
    int hash = reference.indexOf('#');
    String path = reference.substring(hash + 1);
    List<Named> found =
        byPath.getOrDefault(path, List.of()).stream().filter(type::isInstance).toList();
    if (hash >= 0) {
      String file = reference.substring(0, hash);
      return only(found.stream().filter(each -> fileOf(each).equals(file)).toList());
    }
    List<Named> own = found.stream().filter(each -> !fileOf(each).equals(LIBRARY)).toList();
    return only(own.isEmpty() ? found : own);
  }

  private static Optional<Named> only(Collection<Named> found) {
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private String fileOf(Named named) {
    return files.getOrDefault(Paths.container(named, JourneyFile.class), "");
  }
}
