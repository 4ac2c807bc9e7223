package org.journeydsl.generate.template;

import com.samskivert.mustache.Mustache;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Options.Template;
import org.journeydsl.generate.Source;

/** Makes a file of each template in the project's folder {@code templates}. */
public final class TemplateGenerator implements Generator {

  private static final int TEMPLATES = 200;

  @Override
  public String id() {
    return "templates";
  }

  @Override
  public String description() {
    return "a file for each Mustache template in the project's folder 'templates'";
  }

  @Override
  public Generated generate(Source source) {
    List<Template> templates = source.options().templates().get();
    if (templates.isEmpty()) {
      return Generated.of(List.of());
    }
    if (templates.size() > TEMPLATES) {
      return new Generated(
          List.of(),
          List.of(
              finding(
                  templates.get(TEMPLATES), "there are more than " + TEMPLATES + " templates")));
    }
    List<GeneratedFile> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Map<String, Object> model = TemplateModel.of(source.project());
    for (Template template : templates) {
      if (template.problem().isPresent()) {
        findings.add(template.problem().get());
        continue;
      }
      try {
        files.add(GeneratedFile.text(template.path(), render(template, model)));
      } catch (Refusal e) {
        findings.add(finding(template, e.getMessage()));
      }
    }
    return new Generated(files, findings);
  }

  private static String render(Template template, Map<String, Object> model) throws Refusal {
    Optional<Mustache.Escaper> escaper = Escaping.of(template.path());
    if (escaper.isEmpty()) {
      throw new Refusal("templates make files of these kinds only: " + Escaping.kinds());
    }
    // What git checked out on Windows makes the same file.
    String text = template.text().replace("\r\n", "\n");
    return Sandbox.render(text, model, escaper.get());
  }

  private static Finding finding(Template template, String reason) {
    return Finding.of(
        "template-refused",
        Severity.ERROR,
        "Template '%s' makes no file: %s.".formatted(template.file(), reason),
        Place.of(template.file()));
  }
}
