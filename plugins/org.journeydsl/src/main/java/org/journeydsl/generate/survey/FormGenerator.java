package org.journeydsl.generate.survey;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.findings.Finding;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;

/**
 * Writes each questionnaire in the format of one survey platform, a page on how to import them, and
 * what the platform has no place for.
 */
public abstract class FormGenerator implements Generator {

  private final ImportPage page;
  private final String format;

  /**
   * A generator of forms.
   *
   * @param page the page beside the files
   * @param format what findings call the platform or its format
   */
  protected FormGenerator(ImportPage page, String format) {
    this.page = page;
    this.format = format;
  }

  @Override
  public final Generated generate(Source source) {
    List<GeneratedFile> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    LeftOut leftOut = new LeftOut(format, source);
    List<Form> forms = Form.of(source.project());
    page.of(forms).ifPresent(files::add);
    for (Form form : forms) {
      files.addAll(files(form));
      leftOut(form).forEach(words -> findings.add(leftOut.of(form, words)));
      if (!holdsSending(form)) {
        leftOut.sending(form).ifPresent(findings::add);
      }
    }
    return new Generated(files, findings);
  }

  /** The files of one questionnaire. */
  protected abstract List<GeneratedFile> files(Form form);

  /** What the platform has no place for, a sentence each that goes on after its name. */
  protected abstract List<String> leftOut(Form form);

  /**
   * Whether the form itself says something of whom to ask and when, and {@link #leftOut} the rest.
   */
  protected boolean holdsSending(Form form) {
    return false;
  }
}
