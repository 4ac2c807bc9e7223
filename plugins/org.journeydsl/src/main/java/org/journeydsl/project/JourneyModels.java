package org.journeydsl.project;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.scoping.ImportedFiles;
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

  @Override
  public Resource createResource(URI uri) {
    Opened resource = JourneyStandaloneSetup.injector().getInstance(Opened.class);
    resource.setURI(uri);
    return resource;
  }

  static final class Opened extends EditableResource {

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
      if (getResourceSet() != null
          && getResourceSet().eAdapters().stream().noneMatch(ImportedFiles.class::isInstance)
          && ImportsOnDemand.local(getURI()) != null) {
        getResourceSet().eAdapters().add(new ImportsOnDemand(getResourceSet()));
      }
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
        super.save(options);
      }
    }

    private boolean isLibrary() {
      return Library.ADDRESS.equals(getURI());
    }
  }
}
