package org.journeydsl.eclipse;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Buttons by what stands on them. */
final class Buttons {

  private Buttons() {}

  static Button named(Composite parent, String text) {
    Button found = find(parent, text);
    if (found == null) {
      throw new AssertionError("There is no button '" + text + "'");
    }
    return found;
  }

  private static Button find(Composite parent, String text) {
    for (Control each : parent.getChildren()) {
      if (each instanceof Button button && button.getText().replace("&", "").equals(text)) {
        return button;
      }
      Button inside = each instanceof Composite composite ? find(composite, text) : null;
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }
}
