package org.journeydsl.eclipse.settings;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PropertyPage;
import org.journeydsl.project.SettingsText;

/** A page of a project's properties that shows and changes its {@code journey.toml}. */
abstract class SettingsPage extends PropertyPage {

  /** Shows what the file says. */
  protected abstract void show(Composite parent);

  /** Changes what was changed on the page. */
  protected abstract SettingsText changed(SettingsText before);

  /** Does what is not in the file. */
  protected void applyRest() {}

  IProject project() {
    return Adapters.adapt(getElement(), IProject.class);
  }

  ProjectFile file() {
    return new ProjectFile(project());
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(page);
    if (file().text().isReadable()) {
      show(page);
    } else {
      noDefaultAndApplyButton();
      note(page, "journey.toml cannot be read: put its errors right first, then come back.");
    }
    return page;
  }

  static void note(Composite parent, String text) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(text);
    GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(label);
  }

  @Override
  public boolean performOk() {
    if (!file().text().isReadable()) {
      return true;
    }
    try {
      file().change(this::changed);
      applyRest();
      return true;
    } catch (CoreException e) {
      setErrorMessage("journey.toml cannot be written: " + e.getStatus().getMessage());
      return false;
    }
  }
}
