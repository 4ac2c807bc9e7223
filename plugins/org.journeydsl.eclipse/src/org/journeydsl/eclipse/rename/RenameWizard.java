package org.journeydsl.eclipse.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new name, and shows what changes in which file before it does. */
public final class RenameWizard extends RefactoringWizard {

  public RenameWizard(Renaming renaming) {
    super(renaming, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
    setDefaultPageTitle("Rename");
  }

  @Override
  protected void addUserInputPages() {
    addPage(new NamePage((Renaming) getRefactoring()));
  }

  private static final class NamePage extends UserInputWizardPage {

    private final Renaming renaming;

    NamePage(Renaming renaming) {
      super("name");
      this.renaming = renaming;
    }

    @Override
    public void createControl(Composite parent) {
      Composite page = new Composite(parent, SWT.NONE);
      GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
      new Label(page, SWT.NONE).setText("&New name:");
      Text name = new Text(page, SWT.BORDER);
      GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(name);
      Label hint = new Label(page, SWT.WRAP);
      hint.setText("Changes the name in every file that uses it. Titles, texts and comments stay.");
      GridDataFactory.fillDefaults()
          .span(2, 1)
          .grab(true, false)
          .hint(400, SWT.DEFAULT)
          .applyTo(hint);
      name.setText(renaming.oldName());
      name.selectAll();
      name.setFocus();
      name.addModifyListener(event -> changed(name.getText()));
      changed(name.getText());
      setControl(page);
    }

    private void changed(String name) {
      renaming.setNewName(name.strip());
      boolean isNew = !name.isBlank() && !name.strip().equals(renaming.oldName());
      setPageComplete(isNew);
    }
  }
}
