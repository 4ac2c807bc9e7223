package org.journeydsl.eclipse.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.journeydsl.eclipse.JourneyPlugin;

/**
 * The steps of our cheat sheet, whose text this bundle brings along: nobody else writes it.
 *
 * @param title of the whole
 * @param intro what it is about, as the marks of a form's text
 * @param steps in order
 */
record Steps(String title, String intro, List<Step> steps) {

  private static final Pattern ITEM =
      Pattern.compile("<item title=\"([^\"]*)\".*?</item>", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("serialization=\"([^\"]*)\"");
  private static final Pattern DESCRIPTION =
      Pattern.compile("<description>(.*?)</description>", Pattern.DOTALL);
  private static final Pattern TITLE = Pattern.compile("<cheatsheet title=\"([^\"]*)\"");

  /**
   * One step.
   *
   * @param command serialized; empty where there is only something to read
   */
  record Step(String title, String description, String command) {}

  static Steps read() {
    String sheet = sheet();
    List<Step> steps = new ArrayList<>();
    Matcher items = ITEM.matcher(sheet);
    while (items.find()) {
      String item = items.group();
      steps.add(new Step(items.group(1), description(item), first(COMMAND, item)));
    }
    return new Steps(first(TITLE, sheet), description(sheet), steps);
  }

  private static String description(String xml) {
    return first(DESCRIPTION, xml).strip().replaceAll("\\s+", " ").replaceAll(" ?<br/> ?", "<br/>");
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  private static String sheet() {
    try (InputStream in =
        Platform.getBundle(JourneyPlugin.ID).getEntry("cheatsheets/first-map.xml").openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
