package org.journeydsl.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.findings.Lines;
import org.journeydsl.validation.ParsedFile;

/** Parses the text of one file into a resource set; several may do so at once. */
final class FileParser {

  private final String path;
  private final XtextResource resource;

  /** A set of files that can be linked to each other. */
  static XtextResourceSet newSet() {
    XtextResourceSet set = JourneyStandaloneSetup.reading(XtextResourceSet.class);
    set.getResourceFactoryRegistry()
        .getExtensionToFactoryMap()
        // An editor may say of any text that it is one, whatever its file is called.
        .put(
            Resource.Factory.Registry.DEFAULT_EXTENSION,
            JourneyStandaloneSetup.reading(IResourceFactory.class));
    return set;
  }

  /** Takes a place in the set, which only one may do at a time. */
  FileParser(ResourceSet set, String path) {
    this.path = path;
    // A scheme of our own: nothing can be read through it behind this package's back.
    URI uri = URI.createHierarchicalURI("journey", null, null, path.split("/"), null, null);
    this.resource = (XtextResource) set.createResource(uri, "journey");
  }

  ParsedFile parse(String text) {
    try {
      resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // The tree has the text as well: a project of 20 MB need not be in memory twice.
    String parsed = resource.getParseResult().getRootNode().getText();
    return new ParsedFile(resource, new Lines(path, parsed));
  }

  String path() {
    return path;
  }

  /** Gives the place back. */
  void discard() {
    resource.getResourceSet().getResources().remove(resource);
  }
}
