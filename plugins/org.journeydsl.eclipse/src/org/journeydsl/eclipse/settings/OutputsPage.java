package org.journeydsl.eclipse.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.journeydsl.eclipse.builder.Saving;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Generators;
import org.journeydsl.project.ProjectOutputs;
import org.journeydsl.project.Settings;
import org.journeydsl.project.SettingsText;

/** What a project generates, where to, and when. */
public final class OutputsPage extends SettingsPage {

  private Settings before;
  private Button onSave;
  private Text folder;
  private Button all;
  private CheckboxTableViewer generators;

  @Override
  protected void show(Composite parent) {
    before = file().settings();
    onSave = new Button(parent, SWT.CHECK);
    onSave.setText("&Generate when a file is saved");
    onSave.setSelection(Saving.generates(project()));
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    new Label(row, SWT.NONE).setText("&Output folder:");
    folder = new Text(row, SWT.BORDER);
    folder.setText(before.output());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
    folder.addModifyListener(event -> check());
    all = new Button(parent, SWT.CHECK);
    all.setText("&All generators");
    all.setSelection(before.generators().isEmpty());
    all.addListener(SWT.Selection, event -> enable());
    generators = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.FULL_SELECTION);
    generators.setContentProvider(ArrayContentProvider.getInstance());
    generators.setLabelProvider(new Named());
    generators.setInput(Generators.all());
    generators.setCheckedElements(ProjectOutputs.generators(before).toArray());
    generators.addCheckStateListener(event -> check());
    GridDataFactory.fillDefaults().grab(true, true).hint(420, 260).applyTo(generators.getControl());
    note(
        parent,
        "The folder and the generators stand in journey.toml, for everybody who works on the"
            + " project. Its comments and its order stay.");
    enable();
  }

  private static final class Named extends LabelProvider {
    @Override
    public String getText(Object element) {
      Generator generator = (Generator) element;
      return generator.id() + "  –  " + generator.description();
    }
  }

  private void enable() {
    generators.getControl().setEnabled(!all.getSelection());
    check();
  }

  private List<String> chosen() {
    return all.getSelection()
        ? List.of()
        : Arrays.stream(generators.getCheckedElements())
            .map(each -> ((Generator) each).id())
            .toList();
  }

  private void check() {
    String problem = null;
    if (!all.getSelection() && chosen().isEmpty()) {
      problem = "Choose at least one generator.";
    }
    String wanted = folder.getText().strip();
    if (!new SettingsText("")
        .output(Optional.of(wanted))
        .settings(project().getLocation().toPath())
        .output()
        .equals(wanted)) {
      problem = "The output folder must lie inside the project, such as build/journey.";
    }
    setErrorMessage(problem);
    setValid(problem == null);
  }

  @Override
  protected SettingsText changed(SettingsText text) {
    SettingsText after = text;
    String wanted = folder.getText().strip();
    if (!wanted.equals(before.output())) {
      after = after.output(Optional.of(wanted));
    }
    if (!chosen().equals(before.generators())) {
      after = after.generators(chosen());
    }
    return after;
  }

  @Override
  protected void applyRest() {
    before = file().settings();
    if (onSave.getSelection() != Saving.generates(project())) {
      Saving.generates(project(), onSave.getSelection());
    }
  }

  @Override
  protected void performDefaults() {
    if (folder != null) {
      folder.setText(new SettingsText("").settings(project().getLocation().toPath()).output());
      all.setSelection(true);
      generators.setAllChecked(true);
      enable();
    }
    super.performDefaults();
  }
}
