package org.journeydsl.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.journeydsl.model.JourneyFile;

/** The channels, scales and the evidence that come with the language, written in it. */
final class Library {

  private static final String PATH = "/org/journeydsl/library/standard.journey";

  /** The address that it has in resource sets. */
  static final URI ADDRESS = URI.createURI("library:/standard.journey");

  private Library() {}

  static JourneyFile into(ResourceSet set) {
    var resource = set.createResource(ADDRESS);
    try (InputStream in = text()) {
      resource.load(in, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (JourneyFile) resource.getContents().get(0);
  }

  /** Its text. */
  static InputStream text() {
    return Library.class.getResourceAsStream(PATH);
  }
}
