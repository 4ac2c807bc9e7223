package org.journeydsl.generate.map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the templates below {@code src/main/jte/map}, which the build compiles. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.journeydsl.generate");

  private Templates() {}

  static String render(MapPage page) {
    return render("map/page.jte", page);
  }

  static String render(IndexPage page) {
    return render("map/index.jte", page);
  }

  static String render(WorkshopPage page) {
    return render("map/workshop.jte", page);
  }

  static String render(VersionsPage page) {
    return render("map/versions.jte", page);
  }

  /** All icons that pages refer to. */
  static String icons() {
    var output = new StringOutput();
    ENGINE.render("map/icons.jte", Map.of(), output);
    return output.toString();
  }

  private static String render(String template, Object page) {
    var output = new StringOutput();
    ENGINE.render(template, page, output);
    return output.toString();
  }
}
