package org.journeydsl.generate.map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the templates below {@code src/main/jte/map}, which the build compiles. */
final class Templates {

  private static final TemplateEngine ENGINE = engine();

  private Templates() {}

  /**
   * Without a folder the engine looks for templates with its thread's loader, whichever it is
   * given: in an Eclipse that one knows nothing of us.
   */
  private static TemplateEngine engine() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader ours = Templates.class.getClassLoader();
    thread.setContextClassLoader(ours);
    try {
      return TemplateEngine.createPrecompiled(
          null, ContentType.Html, ours, "org.journeydsl.generate");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

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
