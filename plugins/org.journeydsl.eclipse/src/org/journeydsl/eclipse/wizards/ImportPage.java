package org.journeydsl.eclipse.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.journeydsl.facts.Wording;
import org.journeydsl.project.ForeignFile;
import org.journeydsl.project.Imported;
import org.journeydsl.project.NewFile;
import org.journeydsl.project.TextFile;
import org.journeydsl.project.Translated;

/** A file of another program, where it goes, and what will come of it. */
public final class ImportPage extends WizardPage {

  private static final String OF_HEADERS = "as its headers are";

  private final String place;
  private Text source;
  private Text folder;
  private Combo language;
  private Button replace;
  private Text preview;
  private byte[] content = {};
  private Imported imported = new Imported(Map.of(), List.of());
  private boolean translation;

  ImportPage(String place) {
    super("import", "Import Journeys", null);
    this.place = place;
    setDescription(
        "From a Mermaid journey, a table (CSV or XLSX), the JSON of 'journey export', or"
            + " translated texts.");
  }

  @Override
  public void createControl(Composite parent) {
    Fields fields = Fields.on(parent);
    source = fields.text("Fil&e:", "", "B&rowse…", this::browse);
    folder =
        fields.text("Into f&older:", place, "Bro&wse…", text -> Folders.browse(getShell(), text));
    List<String> languages = new ArrayList<>(List.of(OF_HEADERS));
    languages.addAll(NewFile.LANGUAGES);
    label(fields, languages);
    replace = fields.check("Re&place files that are there already", false);
    fields.label("What comes of it:");
    preview =
        new Text(fields.page(), SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    fields.wide(480, 180).applyTo(preview);
    source.addModifyListener(event -> read());
    folder.addModifyListener(event -> check());
    language.addModifyListener(event -> read());
    replace.addListener(SWT.Selection, event -> check());
    setControl(fields.page());
    setPageComplete(false);
    source.setFocus();
  }

  private void label(Fields fields, List<String> languages) {
    fields.label("&Language of its texts:");
    language = new Combo(fields.page(), SWT.DROP_DOWN);
    language.setItems(languages.toArray(String[]::new));
    language.setText(OF_HEADERS);
    org.eclipse.jface.layout.GridDataFactory.fillDefaults().span(2, 1).applyTo(language);
  }

  private void browse(Text field) {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setFilterExtensions(
        new String[] {"*.mmd;*.mermaid;*.csv;*.tsv;*.xlsx;*.json;*.xlf;*.xliff;*.md", "*.*"});
    String chosen = dialog.open();
    if (chosen != null) {
      field.setText(chosen);
    }
  }

  /** Types into the page's fields, as a person would. */
  public void fill(String file, String folder, boolean replace) {
    this.folder.setText(folder);
    this.replace.setSelection(replace);
    source.setText(file);
    check();
  }

  /** What the page says will come of it. */
  public String preview() {
    return preview.getText();
  }

  Optional<IContainer> folder() {
    return Folders.folder(folder.getText());
  }

  Optional<String> language() {
    String text = language.getText().strip();
    return text.isEmpty() || text.equals(OF_HEADERS) ? Optional.empty() : Optional.of(text);
  }

  boolean isTranslation() {
    return translation;
  }

  byte[] content() {
    return content;
  }

  Imported imported() {
    return imported;
  }

  private void read() {
    imported = new Imported(Map.of(), List.of());
    content = new byte[0];
    translation = false;
    String file = source.getText().strip();
    if (!file.isEmpty() && language().filter(each -> !Wording.isTag(each)).isEmpty()) {
      ForeignFile read = foreign(file);
      content = read.content();
      translation = read.problem().isEmpty() && Translated.isOne(content);
      imported =
          read.problem()
              .map(problem -> new Imported(Map.of(), List.of(problem)))
              .orElseGet(() -> translation ? imported : imported(file));
    }
    List<String> lines = new ArrayList<>();
    imported.texts().keySet().forEach(path -> lines.add("makes " + path));
    lines.addAll(imported.problems());
    if (translation) {
      lines.add("Translations, for the texts of the project in that folder.");
    }
    preview.setText(String.join("\n", lines));
    check();
  }

  private static ForeignFile foreign(String file) {
    try {
      return ForeignFile.of(Path.of(file), file);
    } catch (InvalidPathException e) {
      return new ForeignFile(new byte[0], Optional.of("'" + file + "' is no path."));
    }
  }

  private Imported imported(String file) {
    return Imported.format(file, content)
        .map(format -> Imported.of(format, content, Imported.stem(file), language()))
        .orElseGet(
            () -> new Imported(Map.of(), List.of("'" + file + "' is in no format that is known.")));
  }

  private void check() {
    String problem = null;
    boolean something = translation || !imported.texts().isEmpty();
    if (language().filter(each -> !Wording.isTag(each)).isPresent()) {
      problem = "'" + language.getText() + "' is no language tag such as en, uk or pt-BR.";
    } else if (!source.getText().isBlank() && !something) {
      problem = imported.problems().stream().findFirst().orElse("There is nothing in this file.");
    } else if (folder().isEmpty()) {
      problem = "Choose a folder of an open project.";
    } else if (!replace.getSelection()) {
      problem =
          imported.files(Folders.path(folder().get())).stream()
              .filter(TextFile::exists)
              .map(
                  each ->
                      "'"
                          + each.path().getFileName()
                          + "' is there already: choose another folder, or replace it.")
              .findFirst()
              .orElse(null);
    }
    setErrorMessage(problem);
    setMessage(
        problem == null && something && !imported.problems().isEmpty()
            ? "Not everything could be understood: see below."
            : null,
        WARNING);
    setPageComplete(problem == null && something);
  }
}
