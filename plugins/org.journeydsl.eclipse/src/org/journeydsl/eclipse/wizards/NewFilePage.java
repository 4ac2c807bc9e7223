package org.journeydsl.eclipse.wizards;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.journeydsl.project.NewFile;

/** A name, a folder and a language; the language itself judges the name. */
public final class NewFilePage extends WizardPage {

  private final NewFile.Kind kind;
  private final Optional<String> place;
  private Text name;
  private Text folder;
  private LanguageChoice language;
  private NewFile.Outcome outcome;

  NewFilePage(NewFile.Kind kind, String title, Optional<String> place) {
    super("new-" + kind.word(), "New " + title, null);
    this.kind = kind;
    this.place = place;
    setDescription(
        kind == NewFile.Kind.SURVEY
            ? "A file to begin with. It warns until 'about' says what is asked about."
            : "A file to begin with, filled in so far that its checks pass.");
  }

  @Override
  public void createControl(Composite parent) {
    Fields fields = Fields.on(parent);
    name = fields.text("&Name:", "");
    name.setMessage("one word, in any script");
    folder =
        fields.text(
            "F&older:", place.orElse(""), "Bro&wse…", text -> Folders.browse(getShell(), text));
    language =
        LanguageChoice.on(
            fields,
            Folders.folder(folder.getText())
                .map(each -> NewFile.language(Folders.path(each), Locale.getDefault().toString()))
                .orElseGet(() -> NewFile.language(Locale.getDefault().toString())),
            this::check);
    name.addModifyListener(event -> check());
    folder.addModifyListener(event -> check());
    setControl(fields.page());
    setPageComplete(false);
    name.setFocus();
  }

  /** Types into the page's fields, as a person would. */
  public void fill(String name, String folder, String language) {
    this.folder.setText(folder);
    this.language.choose(language);
    this.name.setText(name);
    check();
  }

  Optional<IContainer> folder() {
    return Folders.folder(folder.getText());
  }

  NewFile.Outcome outcome() {
    return outcome;
  }

  private void check() {
    String problem = null;
    boolean begun = !name.getText().isBlank();
    if (folder().isEmpty()) {
      problem = "Choose a folder of an open project.";
    } else if (begun) {
      outcome =
          NewFile.of(
              kind,
              name.getText().strip(),
              language.tag(),
              Folders.path(folder().get()),
              LocalDate.now());
      problem = outcome.file().isPresent() ? taken() : outcome.problem();
    }
    setErrorMessage(problem);
    setPageComplete(problem == null && begun);
  }

  private String taken() {
    return outcome
        .file()
        .filter(file -> Folders.path(folder().get()).resolve(file.name()).toFile().exists())
        .map(file -> "'" + file.name() + "' is there already: choose another name or folder.")
        .orElse(null);
  }
}
