package org.journeydsl.eclipse.wizards;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a wizard's page, in three columns: a label, the field, a button. */
record Fields(Composite page) {

  static Fields on(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
    return new Fields(page);
  }

  Text text(String label, String value) {
    label(label);
    Text text = new Text(page, SWT.BORDER);
    text.setText(value);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
    return text;
  }

  Text text(String label, String value, String button, java.util.function.Consumer<Text> press) {
    label(label);
    Text text = new Text(page, SWT.BORDER);
    text.setText(value);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    Button push = new Button(page, SWT.PUSH);
    push.setText(button);
    push.addListener(SWT.Selection, event -> press.accept(text));
    GridDataFactory.fillDefaults().applyTo(push);
    return text;
  }

  Combo choice(String label, List<String> items, String value) {
    label(label);
    Combo combo = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setItems(items.toArray(String[]::new));
    combo.setText(value);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
    return combo;
  }

  Button check(String text, boolean value) {
    Button check = new Button(page, SWT.CHECK);
    check.setText(text);
    check.setSelection(value);
    GridDataFactory.fillDefaults().span(3, 1).applyTo(check);
    return check;
  }

  void label(String text) {
    Label label = new Label(page, SWT.NONE);
    label.setText(text);
    GridDataFactory.swtDefaults().applyTo(label);
  }

  /** A field over the whole width. */
  GridDataFactory wide(int width, int height) {
    return GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(width, height);
  }
}
