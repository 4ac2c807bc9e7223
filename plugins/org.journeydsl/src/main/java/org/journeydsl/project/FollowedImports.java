package org.journeydsl.project;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.validation.ParsedFile;

/** Tells the linker of a resource set which imports were followed, and where the library is. */
final class FollowedImports extends ImportedFiles {

  private final Supplier<Imports> imports;
  private List<JourneyFile> library = List.of();

  private FollowedImports(Supplier<Imports> imports) {
    this.imports = imports;
  }

  /**
   * Loads the library into a resource set, and tells its linker what is imported.
   *
   * @param imports asked anew each time, since imports change while somebody types
   */
  static FollowedImports in(ResourceSet set, Supplier<Imports> imports) {
    FollowedImports followed = new FollowedImports(imports);
    set.eAdapters().add(followed);
    followed.library = List.of(Library.into(set));
    return followed;
  }

  @Override
  public List<JourneyFile> of(Resource importer) {
    return contents(imports.get().of(importer));
  }

  @Override
  public List<JourneyFile> of(Import statement) {
    return contents(imports.get().of(statement));
  }

  private static List<JourneyFile> contents(List<ParsedFile> files) {
    return files.stream().map(ParsedFile::content).toList();
  }

  /** Whoever replaces a text replaces its resource. */
  @Override
  public boolean areFixed() {
    return true;
  }

  @Override
  public List<JourneyFile> library() {
    return library;
  }
}
