package org.journeydsl.ide.actions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.names.Mention;
import org.journeydsl.ide.names.Mention.Role;
import org.journeydsl.ide.names.Mentions;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.validation.ImportLine;
import org.journeydsl.validation.NodePlaces;
import org.journeydsl.validation.ParsedFile;

/** What a file imports, and what it imports once something that it names stands elsewhere. */
final class Importing {

  private Importing() {}

  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The edits that import files which a file does not import yet. */
  static List<TextEdit> missing(ParsedFile file, Set<String> paths) {
    List<String> lines = new ArrayList<>();
    for (String path : paths) {
      if (isMissing(file, path)) {
        lines.add(ImportLine.path(file.path(), path));
      }
    }
    return lines.isEmpty() ? List.of() : List.of(ImportLine.of(file, lines));
  }

  private static boolean isMissing(ParsedFile file, String path) {
    return !path.equals(file.path()) && !imports(file, path);
  }

  private static boolean imports(ParsedFile file, String path) {
    List<JourneyFile> imported = ImportedFiles.in(file.resource()).of(file.resource());
    return imported.stream()
            .anyMatch(each -> path.equals(String.join("/", each.eResource().getURI().segments())))
        || file.content().getImports().stream()
            .anyMatch(each -> covers(file.path(), each.getPath(), path));
  }

  /** Whether a pattern will bring a file that is not there yet, as {@code shared/*.journey}. */
  private static boolean covers(String from, String written, String path) {
    return written != null
        && written.endsWith("*.journey")
        && written.indexOf('*') == written.length() - "*.journey".length()
        && folder(path).equals(folder(from) + folder(written));
  }

  // ---------------------------------------------------------------------------- after something
  // moved

  /**
   * The edits of a file after something moved: it imports the new place where it names the thing,
   * and no longer what it imported for that alone.
   */
  static List<TextEdit> after(ParsedFile file, EObject moved, String path) {
    List<TextEdit> edits = new ArrayList<>();
    NodePlaces places = new NodePlaces(List.of(file));
    boolean wanted = names(file, moved) && isMissing(file, path);
    for (Import each : idle(file, moved)) {
      Place whole = places.whole(each);
      edits.add(
          wanted
              ? new TextEdit(
                  file.path(), whole.offset(), whole.length(), ImportLine.of(file.path(), path))
              : places.remove(each));
      wanted = false;
    }
    if (wanted) {
      edits.addAll(missing(file, Set.of(path)));
    }
    edits.addAll(qualified(file, moved, path));
    return edits;
  }

  /** The imports that nothing but the moved thing, or its names, needed. */
  private static List<Import> idle(ParsedFile file, EObject moved) {
    if (file.resource().getParseResult().hasSyntaxErrors()) {
      return List.of(); // Nobody knows all that it names.
    }
    ImportedFiles imports = ImportedFiles.in(file.resource());
    Set<Resource> before = named(file, null);
    Set<Resource> after = named(file, moved);
    return file.content().getImports().stream()
        .filter(each -> imports.of(each).stream().anyMatch(f -> before.contains(f.eResource())))
        .filter(each -> imports.of(each).stream().noneMatch(f -> after.contains(f.eResource())))
        .toList();
  }

  /** The files that the names in a file lead to, but those in and of something. */
  private static Set<Resource> named(ParsedFile file, EObject without) {
    Set<Resource> named = Collections.newSetFromMap(new IdentityHashMap<>());
    file.content()
        .eAllContents()
        .forEachRemaining(
            each -> {
              if (!isIn(each, without)) {
                for (EObject target : each.eCrossReferences()) {
                  if (target.eResource() != null && !isIn(target, without)) {
                    named.add(target.eResource());
                  }
                }
              }
            });
    return named;
  }

  /** Whether a file names something, or a part of it, from outside of it. */
  static boolean names(ParsedFile file, EObject thing) {
    var contents = file.content().eAllContents();
    while (contents.hasNext()) {
      EObject each = contents.next();
      if (!isIn(each, thing)
          && each.eCrossReferences().stream().anyMatch(target -> isIn(target, thing))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(EObject object, EObject holder) {
    return holder != null && EcoreUtil.isAncestor(holder, object);
  }

  /** Where a name is told apart by the file that it stood in: {@code personas.Olena}. */
  private static List<TextEdit> qualified(ParsedFile file, EObject moved, String path) {
    List<TextEdit> edits = new ArrayList<>();
    Mention before = null;
    for (Mention each : Mentions.in(file)) {
      if (before != null && before.role() == Role.NAMES_FILE && isMoved(each, moved)) {
        Place stem = before.place();
        String now = path.substring(folder(path).length(), path.length() - ".journey".length());
        edits.add(new TextEdit(file.path(), stem.offset(), stem.length(), now));
      }
      before = each;
    }
    return edits;
  }

  private static boolean isMoved(Mention mention, EObject moved) {
    return mention.target() != null && mention.target() == moved && !isIn(mention.user(), moved);
  }
}
