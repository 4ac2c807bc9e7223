package org.journeydsl.eclipse.wizards;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.journeydsl.project.NewFile;

/** What the new project begins with. */
public final class StarterPage extends WizardPage {

  private final List<Starter> starters = Starter.all();
  private TableViewer list;
  private LanguageChoice language;
  private Button onSave;

  StarterPage() {
    super("starter", "What to begin with", null);
    setDescription("A small map of your own, or one of the examples to look around in.");
  }

  @Override
  public void createControl(Composite parent) {
    Fields fields = Fields.on(parent);
    list = new TableViewer(fields.page(), SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.setLabelProvider(LabelProvider.createTextProvider(each -> ((Starter) each).title()));
    fields.wide(460, 220).applyTo(list.getControl());
    Label about = new Label(fields.page(), SWT.WRAP);
    fields.wide(460, 54).grab(true, false).applyTo(about);
    language =
        LanguageChoice.on(fields, NewFile.language(Locale.getDefault().toString()), () -> {});
    onSave = fields.check("&Generate maps and surveys when a file is saved", true);
    list.addSelectionChangedListener(
        event -> {
          about.setText(starter().about());
          language.combo().setEnabled(!starter().isExample());
        });
    list.setInput(starters);
    list.setSelection(new StructuredSelection(starters.get(0)));
    setControl(fields.page());
    GridDataFactory.fillDefaults().applyTo(fields.page());
  }

  /** Chooses what a person would choose. */
  public void choose(String title, String language) {
    Starter found =
        starters.stream().filter(each -> each.title().startsWith(title)).findFirst().orElseThrow();
    list.setSelection(new StructuredSelection(found), true);
    this.language.choose(language);
  }

  Starter starter() {
    return (Starter) list.getStructuredSelection().getFirstElement();
  }

  String language() {
    return language.tag();
  }

  boolean generatesOnSave() {
    return onSave.getSelection();
  }
}
