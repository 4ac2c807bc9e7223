package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.journeydsl.TestProject;
import org.journeydsl.generate.GeneratedFile;

/** The pages of a project as text. */
final class Pages {

  static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");

  private Pages() {}

  /** The page of the first journey. */
  static String page(String journey) {
    return pages(TestProject.of(journey)).get(0);
  }

  /** A page for each journey, then the index. */
  static List<String> pages(TestProject project) {
    var pages = new ArrayList<String>();
    for (var generator : List.of(new HtmlMapGenerator(), new IndexGenerator())) {
      generator.generate(project.source()).files().stream()
          .map(GeneratedFile::text)
          .forEach(pages::add);
    }
    return pages;
  }

  static String between(String page, String from, String to) {
    int start = page.indexOf(from) + from.length();
    int end = page.indexOf(to, start);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  static List<String> found(Pattern pattern, String page) {
    return pattern.matcher(page).results().map(match -> match.group(1)).toList();
  }
}
