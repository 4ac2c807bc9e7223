package org.journeydsl.eclipse.settings;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.builder.Saving;
import org.journeydsl.eclipse.server.JourneyProjects;

/** What holds in this workspace; what holds in a project stands in the project. */
public final class JourneyPreferences extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {

  /** The id of the page that says what a project generates. */
  public static final String OUTPUTS = "org.journeydsl.eclipse.outputs";

  /** The id of the page that says how much rules matter in a project. */
  public static final String RULES = "org.journeydsl.eclipse.rules";

  public JourneyPreferences() {
    super(GRID);
    setPreferenceStore(JourneyPlugin.instance().getPreferenceStore());
    setDescription("How this workbench works with journeys.");
  }

  @Override
  public void init(IWorkbench workbench) {
    // Nothing of the workbench is needed.
  }

  @Override
  protected void createFieldEditors() {
    addField(
        new BooleanFieldEditor(
            Saving.KEY,
            "&Generate outputs when a file is saved, in projects that do not say otherwise",
            getFieldEditorParent()));
    link("Outputs and generators stand in each project: <a>choose a project…</a>", OUTPUTS);
    link("So does how much each rule matters: <a>choose a project…</a>", RULES);
  }

  private void link(String text, String page) {
    Link link = new Link(getFieldEditorParent(), SWT.NONE);
    link.setText(text);
    link.addListener(SWT.Selection, event -> open(page));
  }

  private void open(String page) {
    List<IProject> projects = new ArrayList<>();
    for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (JourneyProjects.isOne(each)) {
        projects.add(each);
      }
    }
    ElementListSelectionDialog choice =
        new ElementListSelectionDialog(
            getShell(), WorkbenchLabelProvider.getDecoratingWorkbenchLabelProvider());
    choice.setTitle("Journey projects");
    choice.setMessage(
        projects.isEmpty()
            ? "There is no journey project yet: make one with File > New."
            : "Whose settings?");
    choice.setElements(projects.toArray());
    if (choice.open() == ElementListSelectionDialog.OK && choice.getFirstResult() != null) {
      PreferencesUtil.createPropertyDialogOn(
              getShell(), (IProject) choice.getFirstResult(), page, null, null)
          .open();
    }
  }
}
