package org.journeydsl.eclipse.wizards;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.journeydsl.generate.map.Language;
import org.journeydsl.project.NewFile;

/** The languages that new files are written in, each by its own name for itself. */
record LanguageChoice(Combo combo) {

  /** A field, with the language of a tag chosen, which calls back on another choice. */
  static LanguageChoice on(Fields fields, String tag, Runnable chosen) {
    Combo combo =
        fields.choice(
            "&Language of its texts:",
            NewFile.LANGUAGES.stream().map(each -> Language.of(each).name()).toList(),
            Language.of(tag).name());
    combo.addListener(SWT.Selection, event -> chosen.run());
    return new LanguageChoice(combo);
  }

  /** The tag of the language that is chosen. */
  String tag() {
    return NewFile.LANGUAGES.get(combo.getSelectionIndex());
  }

  void choose(String tag) {
    combo.select(NewFile.LANGUAGES.indexOf(tag));
  }
}
