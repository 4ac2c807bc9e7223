package org.journeydsl.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.model.Text;

/** A file that a test changes through its model and looks at as text. */
final class EditedFile {

  private final EditableResource resource;

  private EditedFile(EditableResource resource) {
    this.resource = resource;
  }

  static EditedFile of(String text) {
    XtextResourceSet set = JourneyStandaloneSetup.injector().getInstance(XtextResourceSet.class);
    EditableResource resource =
        JourneyStandaloneSetup.injector().getInstance(EditableResource.class);
    resource.setURI(URI.createURI("journey:/main.journey"));
    set.getResources().add(resource);
    try {
      resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EditedFile(resource);
  }

  EditableResource resource() {
    return resource;
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

  /** What has a path, such as {@code Checkout.Cart.LateFee}. */
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

  /** The first fact of a kind. */
  <T extends Fact> T fact(Class<T> kind) {
    for (var all = file().eAllContents(); all.hasNext(); ) {
      var each = all.next();
      if (kind.isInstance(each)) {
        return kind.cast(each);
      }
    }
    throw new AssertionError("There is no " + kind.getSimpleName());
  }

  static Text text(String value) {
    Text text = JourneyFactory.eINSTANCE.createText();
    text.setValue(value);
    return text;
  }

  /** What is written when the file is saved; the model then stands in this text. */
  String saved() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    resource.save(out, Map.of());
    return out.toString(StandardCharsets.UTF_8);
  }
}
