package org.journeydsl.scoping;

import java.util.List;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyFile;

/**
 * Tells which files a file imports. Whoever fills a resource set puts one on it, since only that
 * knows which files exist and may be read.
 */
public abstract class ImportedFiles extends AdapterImpl {

  /** The files that a file imports, each once, without itself. */
  public abstract List<JourneyFile> of(Resource importer);

  /** The files that one import brings, without the file itself; none where the import is wrong. */
  public abstract List<JourneyFile> of(Import statement);

  /** The library that comes with the language; empty inside the library itself. */
  public abstract List<JourneyFile> library();

  /** Whether the files stay as they were parsed: whoever reads a project once and judges it. */
  public boolean areFixed() {
    return false;
  }

  /** How a file is called in qualified names: its file name without ending. */
  public static String stem(Resource resource) {
    return resource.getURI().trimFileExtension().lastSegment();
  }

  /** What is known about the imports of a file; nothing where nobody filled its resource set. */
  public static ImportedFiles in(Resource resource) {
    ResourceSet set = resource.getResourceSet();
    if (set != null) {
      for (var adapter : set.eAdapters()) {
        if (adapter instanceof ImportedFiles files) {
          return files;
        }
      }
    }
    return NONE;
  }

  @Override
  public boolean isAdapterForType(Object type) {
    return type == ImportedFiles.class;
  }

  @Override
  public void setTarget(Notifier target) {
    // One adapter serves one resource set and needs no way back to it.
  }

  private static final ImportedFiles NONE =
      new ImportedFiles() {
        @Override
        public List<JourneyFile> of(Resource importer) {
          return List.of();
        }

        @Override
        public List<JourneyFile> of(Import statement) {
          return List.of();
        }

        @Override
        public List<JourneyFile> library() {
          return List.of();
        }
      };
}
