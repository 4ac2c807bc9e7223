package org.journeydsl.conversion;

import java.text.Normalizer;
import java.util.Set;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Reads names in Unicode normal form C, without the {@code ^} that marks a reserved word. */
final class NameConverter implements IValueConverter<String> {

  private static final Set<String> RESERVED = Set.of("journey", "stage", "touchpoint");

  @Override
  public String toValue(String written, INode node) {
    if (written == null) {
      return null;
    }
    String name = written.indexOf('^') < 0 ? written : written.replace("^", "");
    // Below the combining marks all is composed; most names need none of Unicode's tables.
    return name.chars().allMatch(c -> c < 0x300)
            || Normalizer.isNormalized(name, Normalizer.Form.NFC)
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  @Override
  public String toString(String name) {
    if (name.indexOf('.') < 0) {
      return RESERVED.contains(name) ? "^" + name : name;
    }
    StringBuilder written = new StringBuilder();
    for (String part : name.split("\\.")) {
      written.append(written.isEmpty() ? "" : ".").append(toString(part));
    }
    return written.toString();
  }
}
