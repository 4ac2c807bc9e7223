package org.journeydsl.generate.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;

/**
 * A template that comes with the language: written as a project would write its own, and run in the
 * same sandbox.
 */
public final class ShippedTemplate implements Generator {

  private final String id;
  private final String description;
  private final String path;

  private ShippedTemplate(String id, String description, String path) {
    this.id = id;
    this.description = description;
    this.path = path;
  }

  /** All of them; each makes something of KPIs. */
  public static List<Generator> all() {
    return List.of(
        new ShippedTemplate(
            "grafana",
            "kpis/grafana.json: a dashboard of the KPIs over Prometheus",
            "kpis/grafana.json"),
        new ShippedTemplate(
            "openslo",
            "kpis/openslo.yaml: KPIs with a target as service level objectives",
            "kpis/openslo.yaml"),
        new ShippedTemplate(
            "cube", "kpis/cube.yaml: KPIs as measures of a Cube data model", "kpis/cube.yaml"),
        new ShippedTemplate(
            "ossie", "kpis/ossie.yaml: KPIs as metrics of Apache Ossie", "kpis/ossie.yaml"));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public Generated generate(Source source) {
    if (source.project().kpis().isEmpty()) {
      return Generated.of(List.of());
    }
    try {
      String text =
          Sandbox.render(
              text(), TemplateModel.of(source.project()), Escaping.of(path).orElseThrow());
      return Generated.of(List.of(GeneratedFile.text(path, text)));
    } catch (Refusal e) {
      throw new IllegalStateException("The template of " + id + ": " + e.getMessage(), e);
    }
  }

  private String text() {
    String name = path.substring(path.lastIndexOf('/') + 1) + ".mustache";
    try (InputStream in = ShippedTemplate.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
