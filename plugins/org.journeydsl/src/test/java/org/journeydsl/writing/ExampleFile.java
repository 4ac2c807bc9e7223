package org.journeydsl.writing;

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
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.project.JourneyModels;

/**
 * A file of the examples, loaded as a diagram loads it: into a plain resource set, its imports when
 * they are asked for.
 */
final class ExampleFile {

  private final Resource resource;
  final String text;

  private ExampleFile(Path path) {
    ResourceSetImpl set = new ResourceSetImpl();
    set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("journey", new JourneyModels());
    resource =
        set.getResource(URI.createFileURI(path.toAbsolutePath().normalize().toString()), true);
    try {
      text = Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> all() {
    try (Stream<Path> paths = Files.walk(Path.of("../../examples"))) {
      return paths.filter(path -> path.toString().endsWith(".journey")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExampleFile of(Path path) {
    return new ExampleFile(path);
  }

  JourneyFile file() {
    return (JourneyFile) resource.getContents().get(0);
  }

  Resource resource() {
    return resource;
  }

  /** All that stands in lines of its own, outermost first. */
  List<EObject> statements() {
    List<EObject> all = new java.util.ArrayList<>();
    file().eAllContents().forEachRemaining(all::add);
    all.removeIf(each -> !Written.isStatement(each));
    return all;
  }

  /** Some of them, from all over the file. */
  List<EObject> someStatements(int most) {
    List<EObject> all = statements();
    List<EObject> some = new java.util.ArrayList<>();
    int step = Math.max(1, all.size() / most);
    for (int i = 0; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return some;
  }

  static List<EObject> siblings(EObject object) {
    EReference reference = object.eContainmentFeature();
    @SuppressWarnings("unchecked")
    List<EObject> list = (List<EObject>) object.eContainer().eGet(reference);
    return list;
  }

  static INode node(EObject object) {
    return NodeModelUtils.findActualNodeFor(object);
  }

  String saved() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      resource.save(out, Map.of());
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
