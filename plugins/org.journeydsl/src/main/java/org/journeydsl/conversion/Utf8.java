package org.journeydsl.conversion;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IEncodingProvider;

/** A {@code .journey} file is UTF-8, whatever the machine prefers. */
public final class Utf8 implements IEncodingProvider {

  @Override
  public String getEncoding(URI uri) {
    return "UTF-8";
  }
}
