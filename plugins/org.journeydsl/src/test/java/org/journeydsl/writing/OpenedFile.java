package org.journeydsl.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.model.Text;
import org.journeydsl.project.JourneyModels;

/**
 * A file that a test changes through its model and looks at as text, opened as a diagram opens it:
 * into a plain resource set, its imports when they are asked for.
 */
public final class OpenedFile {

  private static final Path EXAMPLES = Path.of("../../examples");

  private final Resource resource;
  private final String text;
  private final ChangeRecorder recorder;

  private OpenedFile(Resource resource, String text) {
    this.resource = resource;
    this.text = text;
    this.recorder = new ChangeRecorder(resource.getResourceSet());
  }

  private static ResourceSetImpl newSet() {
    ResourceSetImpl set = new ResourceSetImpl();
    set.setURIConverter(new SavedInMemory());
    set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("journey", new JourneyModels());
    return set;
  }

  /** A file of the project's examples, such as {@code telecom/onboarding.journey}. */
  public static OpenedFile example(String path) {
    return of(EXAMPLES.resolve(path));
  }

  /** A file on disk. */
  public static OpenedFile of(Path path) {
    URI uri = URI.createFileURI(path.toAbsolutePath().normalize().toString());
    try {
      return new OpenedFile(newSet().getResource(uri, true), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text that no file holds. */
  public static OpenedFile of(String text) {
    Resource resource = newSet().createResource(URI.createURI("journey:/main.journey"));
    try {
      resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new OpenedFile(resource, text);
  }

  /** Opens another file together with this one. */
  public OpenedFile beside(Path path) {
    URI uri = URI.createFileURI(path.toAbsolutePath().normalize().toString());
    Resource other = resource.getResourceSet().getResource(uri, true);
    try {
      return new OpenedFile(other, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths of all examples' files. */
  public static List<String> examples() {
    try (Stream<Path> paths = Files.walk(EXAMPLES)) {
      return paths
          .filter(path -> path.toString().endsWith(".journey"))
          .map(path -> EXAMPLES.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it was read. */
  public String text() {
    return text;
  }

  public EditableResource resource() {
    return (EditableResource) resource;
  }

  public JourneyFile file() {
    return (JourneyFile) resource.getContents().get(0);
  }

  /** The first journey. */
  public Journey journey() {
    return first(Journey.class);
  }

  /** The first of a kind. */
  public <T extends EObject> T first(Class<T> kind) {
    for (var all = file().eAllContents(); all.hasNext(); ) {
      EObject each = all.next();
      if (kind.isInstance(each)) {
        return kind.cast(each);
      }
    }
    throw new AssertionError("There is no " + kind.getSimpleName());
  }

  /** What has a path, such as {@code Checkout.Cart.LateFee}. */
  public <T extends Named> T named(String path, Class<T> kind) {
    for (var all = file().eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof Named named
          && kind.isInstance(named)
          && Paths.of(named).equals(path)) {
        return kind.cast(named);
      }
    }
    throw new AssertionError("There is no " + path);
  }

  /** All that stands in lines of its own, outermost first. */
  List<EObject> statements() {
    List<EObject> all = new ArrayList<>();
    file().eAllContents().forEachRemaining(all::add);
    all.removeIf(each -> !Written.isStatement(each));
    return all;
  }

  /** Some of them, from all over the file. */
  List<EObject> someStatements(int most) {
    List<EObject> all = statements();
    List<EObject> some = new ArrayList<>();
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

  /** As something is written in the text that was saved last. */
  static String words(EObject object) {
    INode node = node(object);
    return node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
  }

  static Text text(String value) {
    Text text = JourneyFactory.eINSTANCE.createText();
    text.setValue(value);
    return text;
  }

  /** The text with which the file is saved; the model then stands in it. */
  public String saved() {
    try {
      return savedOrRefused();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same.
   *
   * @throws CannotSave where the model cannot be said
   */
  public String savedOrRefused() throws IOException {
    resource.save(Map.of());
    return ((SavedInMemory) resource.getResourceSet().getURIConverter()).text(resource.getURI());
  }

  /** Takes back whatever was done since the file was opened, in all files, saved or not. */
  public void undo() {
    recorder.endRecording().apply();
    recorder.beginRecording(List.of(resource.getResourceSet()));
  }

  /** The lines that went and came, as a diff shows them; each without its indentation. */
  public String changes() {
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
