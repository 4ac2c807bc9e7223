package org.journeydsl.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.journeydsl.findings.Lines;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.validation.ParsedFile;

/** Loads what a file imports when somebody asks for a name, wherever the file is. */
final class ImportsOnDemand extends ImportedFiles {

  /** What was found for the imports that a file had. */
  private record Found(List<String> statements, Map<Import, List<JourneyFile>> files) {}

  private final Map<Resource, Found> known = new WeakHashMap<>();
  private final ResourceSet set;

  ImportsOnDemand(ResourceSet set) {
    this.set = set;
  }

  /** Where a file lies on this machine; null where it does not. */
  static Path local(URI uri) {
    URI local = uri.isPlatform() ? CommonPlugin.asLocalURI(uri) : uri;
    return local.isFile() && !local.isRelative() ? Path.of(local.toFileString()) : null;
  }

  @Override
  public List<JourneyFile> of(Resource importer) {
    return found(importer).files.values().stream().flatMap(List::stream).distinct().toList();
  }

  @Override
  public List<JourneyFile> of(Import statement) {
    return found(statement.eResource()).files.getOrDefault(statement, List.of());
  }

  @Override
  public List<JourneyFile> library() {
    Resource library = set.getResource(Library.ADDRESS, true);
    return List.of((JourneyFile) library.getContents().get(0));
  }

  private Found found(Resource importer) {
    List<Import> imports =
        importer.getContents().isEmpty()
            ? List.of()
            : ((JourneyFile) importer.getContents().get(0)).getImports();
    List<String> statements = imports.stream().map(Import::getPath).toList();
    Found before = known.get(importer);
    if (before == null || !before.statements.equals(statements)) {
      before = new Found(statements, new IdentityHashMap<>());
      known.put(importer, before);
      find(importer, imports, before.files);
    }
    return before;
  }

  private static void find(
      Resource importer, List<Import> imports, Map<Import, List<JourneyFile>> files) {
    Path file = local(importer.getURI());
    if (file == null || imports.isEmpty()) {
      return;
    }
    Path root = ProjectRoot.of(file);
    String name = root.relativize(file).toString().replace('\\', '/');
    Imports follower =
        new Imports(
            root, new SafeFiles(root), path -> load(importer, file, root.resolve(path), path));
    follower.only(parsed((XtextResource) importer, name));
    for (Import each : imports) {
      List<JourneyFile> brought = new ArrayList<>();
      follower.of(each).forEach(target -> brought.add(target.content()));
      files.put(each, brought);
    }
  }

  private static ParsedFile load(Resource importer, Path file, Path target, String name) {
    String steps = file.getParent().relativize(target).toString().replace('\\', '/');
    URI uri = URI.createURI(URI.encodeFragment(steps, false)).resolve(importer.getURI());
    try {
      Resource resource = importer.getResourceSet().getResource(uri, true);
      boolean readable = resource instanceof XtextResource && !resource.getContents().isEmpty();
      return readable ? parsed((XtextResource) resource, name) : null;
    } catch (WrappedException e) {
      // It went away, or nobody may read it: its names are not known then.
      return null;
    }
  }

  private static ParsedFile parsed(XtextResource resource, String name) {
    ICompositeNode root = resource.getParseResult().getRootNode();
    return new ParsedFile(resource, new Lines(name, root.getText()));
  }
}
