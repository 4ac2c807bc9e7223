package org.journeydsl.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.writing.CannotSave;
import org.journeydsl.writing.EditableResource;

/**
 * Opens {@code .journey} files as models that can be changed and saved: what a diagram or any other
 * tool of EMF gets when it asks a resource set for a file.
 *
 * <p>Imports are loaded into the same resource set when a name is looked up, from inside the
 * project only. What comes with the language can be loaded by its address too, since a diagram
 * refers to its channels; saving it does nothing.
 */
public final class JourneyModels implements Resource.Factory {

  /** Learns why a changed file is not saved. */
  public interface Refusals {

    /**
     * A file was to be saved and was not, or was changed though it cannot be saved.
     *
     * @param reason in words for its author
     */
    void cannotSave(URI file, String reason);
  }

  private final Refusals refusals;

  /** Whoever saves sees a refusal as an exception. */
  public JourneyModels() {
    this(null);
  }

  /**
   * For tools that hide exceptions from those who save with them.
   *
   * <p>Such a tool also looks whether a file needs saving by saving it to memory first, and takes
   * it for saved where that fails. So what cannot be said is nothing there: unlike the file, which
   * is then saved, refused and still unsaved.
   */
  public JourneyModels(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public Resource createResource(URI uri) {
    Opened resource = JourneyStandaloneSetup.injector().getInstance(Opened.class);
    resource.setURI(uri);
    resource.refusals = refusals;
    return resource;
  }

  static final class Opened extends EditableResource {

    private Refusals refusals;
    private boolean saving;
    private boolean warned;

    /** The first change of a text with a mistake is told at once: it could not be saved later. */
    @Override
    public void setModified(boolean modified) {
      super.setModified(modified);
      if (modified && !warned && isLoaded && !isLoading && !saving && refusals != null) {
        refusal()
            .ifPresent(
                reason -> {
                  warned = true;
                  refusals.cannotSave(getURI(), reason);
                });
      }
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
      try {
        super.doSave(out, options);
      } catch (CannotSave refusal) {
        if (refusals == null || saving) {
          throw refusal;
        }
      }
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
      if (getResourceSet() != null
          && getResourceSet().eAdapters().stream().noneMatch(ImportedFiles.class::isInstance)
          && ImportsOnDemand.local(getURI()) != null) {
        getResourceSet().eAdapters().add(new ImportsOnDemand(getResourceSet()));
      }
      warned = false;
      super.doLoad(in, options);
    }

    @Override
    public void load(Map<?, ?> options) throws IOException {
      if (!isLibrary()) {
        super.load(options);
      } else if (!isLoaded) {
        try (InputStream in = Library.text()) {
          load(in, options);
        }
      }
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
      if (!isLibrary()) {
        saving = true;
        try {
          super.save(options);
        } catch (CannotSave refusal) {
          if (refusals != null) {
            refusals.cannotSave(getURI(), refusal.getMessage());
          }
          throw refusal;
        } finally {
          saving = false;
        }
      }
    }

    private boolean isLibrary() {
      return Library.ADDRESS.equals(getURI());
    }
  }
}
