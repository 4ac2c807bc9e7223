package org.journeydsl.eclipse;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Fields to type into. */
final class TextFields {

  private TextFields() {}

  static Text first(Composite parent) {
    for (Control each : parent.getChildren()) {
      if (each instanceof Text text) {
        return text;
      }
      Text inside = each instanceof Composite composite ? first(composite) : null;
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }
}
