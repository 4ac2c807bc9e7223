package org.journeydsl.sirius;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.project.JourneyModels;

/** A file of the examples, opened as Sirius opens it. */
final class Example {

  private static final Path FOLDER = Path.of("../../examples");

  private final Resource resource;
  final String text;

  private Example(Path path) {
    ResourceSetImpl set = new ResourceSetImpl();
    set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("journey", new JourneyModels());
    URI uri = URI.createFileURI(path.toAbsolutePath().normalize().toString());
    resource = set.getResource(uri, true);
    try {
      text = Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Example of(String path) {
    return new Example(FOLDER.resolve(path));
  }

  static List<String> all() {
    try (Stream<Path> paths = Files.walk(FOLDER)) {
      return paths
          .filter(path -> path.toString().endsWith(".journey"))
          .map(path -> FOLDER.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JourneyFile file() {
    return (JourneyFile) resource.getContents().get(0);
  }

  Journey journey() {
    return file().getElements().stream()
        .filter(Journey.class::isInstance)
        .map(Journey.class::cast)
        .findFirst()
        .orElseThrow();
  }

  <T extends EObject> T first(Class<T> kind) {
    for (var all = file().eAllContents(); all.hasNext(); ) {
      EObject each = all.next();
      if (kind.isInstance(each)) {
        return kind.cast(each);
      }
    }
    throw new AssertionError("There is no " + kind.getSimpleName());
  }

  <T extends Named> T named(String path, Class<T> kind) {
    for (var all = file().eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof Named named
          && kind.isInstance(named)
          && Paths.of(named).equals(path)) {
        return kind.cast(named);
      }
    }
    throw new AssertionError("There is no " + path);
  }

  /** The text with which the file would be saved. */
  String saved() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      resource.save(out, Map.of());
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that went and came, as a diff shows them; each without its indentation. */
  String changes() {
    List<String> before = text.lines().toList();
    List<String> after = saved().lines().toList();
    int[][] same = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        same[i][j] =
            before.get(i).equals(after.get(j))
                ? same[i + 1][j + 1] + 1
                : Math.max(same[i + 1][j], same[i][j + 1]);
      }
    }
    StringBuilder changes = new StringBuilder();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        i++;
        j++;
      } else if (i < before.size() && (j == after.size() || same[i + 1][j] >= same[i][j + 1])) {
        changes.append("- ").append(before.get(i++).strip()).append('\n');
      } else {
        changes.append("+ ").append(after.get(j++).strip()).append('\n');
      }
    }
    return changes.toString();
  }
}
