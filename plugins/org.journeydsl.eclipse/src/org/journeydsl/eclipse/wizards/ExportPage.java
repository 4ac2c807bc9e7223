package org.journeydsl.eclipse.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.journeydsl.facts.Wording;
import org.journeydsl.generate.Audience;

/** Whose journeys go out, as what, for whom and where to. */
public final class ExportPage extends WizardPage {

  private final String place;
  private final List<Target> targets = Target.all();
  private Text folder;
  private TableViewer list;
  private Text to;
  private Text language;
  private Button client;

  ExportPage(String place) {
    super("export", "Export Journeys", null);
    this.place = place;
    setDescription(
        "For people without Eclipse, and for other programs. Nothing goes out while there are errors.");
  }

  @Override
  public void createControl(Composite parent) {
    Fields fields = Fields.on(parent);
    folder =
        fields.text(
            "Journeys of f&older:", place, "Bro&wse…", text -> Folders.browse(getShell(), text));
    list = new TableViewer(fields.page(), SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.setLabelProvider(LabelProvider.createTextProvider(each -> ((Target) each).title()));
    fields.wide(480, 220).applyTo(list.getControl());
    language = fields.text("&Language:", "");
    language.setMessage("of a table, or into which an XLIFF is translated; usually empty");
    client = fields.check("For a &client: without back stage, employees, owners and notes", false);
    to = fields.text("&To:", "", "B&rowse…", this::browse);
    list.setInput(targets);
    list.addSelectionChangedListener(event -> check());
    folder.addModifyListener(event -> check());
    language.addModifyListener(event -> check());
    to.addModifyListener(event -> check());
    setControl(fields.page());
    list.setSelection(new StructuredSelection(targets.get(1)));
  }

  private void browse(Text field) {
    String chosen;
    if (target().isDocument()) {
      FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
      dialog.setOverwrite(true);
      dialog.setFileName("journeys" + target().ending());
      chosen = dialog.open();
    } else {
      chosen = new DirectoryDialog(getShell(), SWT.SAVE).open();
    }
    if (chosen != null) {
      field.setText(chosen);
    }
  }

  /** Types into the page's fields, as a person would. */
  public void fill(String folder, String title, String to) {
    this.folder.setText(folder);
    list.setSelection(
        new StructuredSelection(
            targets.stream()
                .filter(each -> each.title().startsWith(title))
                .findFirst()
                .orElseThrow()));
    this.to.setText(to);
  }

  Optional<IContainer> folder() {
    return Folders.folder(folder.getText());
  }

  Target target() {
    return (Target) list.getStructuredSelection().getFirstElement();
  }

  Optional<String> language() {
    return Optional.of(language.getText().strip()).filter(each -> !each.isEmpty());
  }

  Audience audience() {
    return client.getSelection() ? Audience.CLIENT : Audience.TEAM;
  }

  Path to() {
    return Path.of(to.getText().strip());
  }

  private void check() {
    language.setEnabled(target().isDocument());
    client.setEnabled(!target().isDocument());
    String problem = problem();
    setErrorMessage(problem);
    setPageComplete(problem == null && !to.getText().isBlank());
  }

  private String problem() {
    if (folder().isEmpty()) {
      return "Choose a project, or a folder with a journey.toml.";
    } else if (language().filter(each -> !Wording.isTag(each)).isPresent()) {
      return "'" + language.getText() + "' is no language: write its tag, such as uk or pt-BR.";
    }
    try {
      boolean whole = to.getText().isBlank() || to().isAbsolute();
      return whole ? null : "Give the whole path of the file or folder to write.";
    } catch (InvalidPathException e) {
      return "'" + to.getText() + "' is no path.";
    }
  }
}
