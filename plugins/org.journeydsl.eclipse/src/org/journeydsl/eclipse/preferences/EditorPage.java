package org.journeydsl.eclipse.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.journeydsl.eclipse.JourneyPlugin;

/** Preferences &gt; Journey &gt; Editor. */
public final class EditorPage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {

  public EditorPage() {
    super(GRID);
    setPreferenceStore(JourneyPlugin.instance().getPreferenceStore());
    setDescription("What happens in editors of journey files.");
  }

  @Override
  public void init(IWorkbench workbench) {
    // Nothing of the workbench is needed.
  }

  @Override
  protected void createFieldEditors() {
    field(EditorPreferences.FORMAT_ON_SAVE, "&Format a file when it is saved");
    field(
        EditorPreferences.LAYOUT_TYPING,
        "&Indent new lines and lay out the line before while I type");
    field(EditorPreferences.CLOSE_PAIRS, "&Close < >, { } and quotation marks");
    field(EditorPreferences.LENSES, "Show &questions, lowest feelings and uses above the lines");
    field(EditorPreferences.HINTS, "Show figures of KPIs and &sizes of surveys behind names");
    link(
        "Suggestions that come up while you type: <a>Generic Text Editors</a>",
        "org.eclipse.ui.genericeditor.GenericTextEditor");
    link(
        "Colours of the current line, the selection and marked places: <a>Text Editors</a>",
        "org.eclipse.ui.preferencePages.GeneralTextEditor");
  }

  private void field(String name, String label) {
    addField(new BooleanFieldEditor(name, label, getFieldEditorParent()));
  }

  private void link(String text, String page) {
    Link link = new Link(getFieldEditorParent(), SWT.NONE);
    link.setText(text);
    link.addListener(
        SWT.Selection,
        event -> PreferencesUtil.createPreferenceDialogOn(getShell(), page, null, null));
  }
}
