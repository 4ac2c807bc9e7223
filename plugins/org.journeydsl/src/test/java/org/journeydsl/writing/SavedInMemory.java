package org.journeydsl.writing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;

/** Lets files be saved as a diagram saves them, without writing to them. */
final class SavedInMemory extends ExtensibleURIConverterImpl {

  private final Map<URI, ByteArrayOutputStream> saved = new HashMap<>();

  @Override
  public OutputStream createOutputStream(URI uri, Map<?, ?> options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    saved.put(uri, out);
    return out;
  }

  /** What was saved last. */
  String text(URI uri) {
    return saved.get(uri).toString(StandardCharsets.UTF_8);
  }
}
