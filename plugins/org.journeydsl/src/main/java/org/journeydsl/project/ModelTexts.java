package org.journeydsl.project;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Stage;
import org.journeydsl.scoping.ImportedFiles;

/**
 * Models that no file holds yet as the text of {@code .journey} files, in the canonical layout.
 *
 * <p>A reference is written with the shortest name that means the same thing there.
 */
final class ModelTexts {

  private final XtextResourceSet set =
      JourneyStandaloneSetup.injector().getInstance(XtextResourceSet.class);
  private final JourneyFile library = Library.into(set);
  private final Map<String, Resource> resources = new LinkedHashMap<>();

  /** What comes with the language: models that are written here refer to it. */
  JourneyFile library() {
    return library;
  }

  /**
   * The texts of models by the paths of their files.
   *
   * @param problems gets a sentence for each file that cannot be written, because something in it
   *     is incomplete
   */
  Map<String, String> write(Map<String, JourneyFile> models, List<String> problems) {
    models.forEach(
        (path, model) -> {
          URI uri = URI.createHierarchicalURI("journey", null, null, path.split("/"), null, null);
          XtextResource resource = (XtextResource) set.createResource(uri, "journey");
          resource.getContents().add(model);
          resources.put(path, resource);
        });
    set.eAdapters().add(new Among(models));
    Map<String, String> texts = new LinkedHashMap<>();
    resources.forEach(
        (path, resource) -> {
          try {
            texts.put(path, spaced(path, text(resource)));
          } catch (RuntimeException e) {
            // Xtext's serializer says so with no other type, and in several lines.
            String reason = String.valueOf(e.getMessage()).lines().limit(2).collect(joining(" "));
            problems.add(
                "File '%s' is left out, because something in it is incomplete: %s"
                    .formatted(path, reason));
          }
        });
    return texts;
  }

  /** A blank line before each element and stage, and around a touchpoint of several lines. */
  private static String spaced(String path, String text) {
    JourneyFile file =
        new FileParser(JourneyStandaloneSetup.injector().getInstance(XtextResourceSet.class), path)
            .parse(text)
            .content();
    TreeSet<Integer> starts = new TreeSet<>();
    for (int i = 0; i < file.getElements().size(); i++) {
      if (i > 0 || !file.getImports().isEmpty() || file.getLanguage() != null) {
        starts.add(node(file.getElements().get(i)).getOffset());
      }
    }
    for (Iterator<EObject> all = file.eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof Stage stage) {
        starts.add(node(stage).getOffset());
        if (!stage.getFacts().isEmpty() && !stage.getTouchpoints().isEmpty()) {
          starts.add(node(stage.getTouchpoints().get(0)).getOffset());
        }
        for (int i = 1; i < stage.getTouchpoints().size(); i++) {
          INode before = node(stage.getTouchpoints().get(i - 1));
          INode here = node(stage.getTouchpoints().get(i));
          if (before.getText().strip().contains("\n") || here.getText().strip().contains("\n")) {
            starts.add(here.getOffset());
          }
        }
      }
    }
    StringBuilder spaced = new StringBuilder(text);
    for (int start : starts.descendingSet()) {
      int line = text.lastIndexOf('\n', start) + 1;
      boolean alone = line > 0 && text.substring(line, start).isBlank();
      if (alone && !text.substring(0, line).endsWith("\n\n")) {
        spaced.insert(line, '\n');
      }
    }
    return Formatting.format(path, spaced.toString()).text();
  }

  private static INode node(EObject object) {
    return NodeModelUtils.getNode(object);
  }

  private static String text(Resource resource) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      resource.save(
          out, SaveOptions.newBuilder().noValidation().format().getOptions().toOptionsMap());
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Among extends ImportedFiles {

    private final Map<String, JourneyFile> models;

    Among(Map<String, JourneyFile> models) {
      this.models = models;
    }

    @Override
    public List<JourneyFile> of(Resource importer) {
      List<JourneyFile> all = new ArrayList<>();
      for (JourneyFile file : models.values()) {
        if (file.eResource() == importer) {
          file.getImports().stream().map(this::of).forEach(all::addAll);
        }
      }
      return all.stream().distinct().toList();
    }

    @Override
    public List<JourneyFile> of(Import statement) {
      String path = path(statement.eResource());
      String pattern =
          Globs.normalize(path.substring(0, path.lastIndexOf('/') + 1) + statement.getPath());
      List<JourneyFile> found = new ArrayList<>();
      models.forEach(
          (other, file) -> {
            if (pattern != null && !other.equals(path) && Globs.matches(pattern, other)) {
              found.add(file);
            }
          });
      return found;
    }

    private String path(Resource resource) {
      return resources.entrySet().stream()
          .filter(each -> each.getValue() == resource)
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse("");
    }

    @Override
    public List<JourneyFile> library() {
      return List.of(library);
    }
  }
}
