package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** The description names only what is there: a renamed feature or service breaks the build. */
final class DescriptionTest {

  @Test
  void everythingThatItNamesIsThere() throws IOException {
    assertEquals(List.of(), Checked.problems(Description.text()));
  }

  /** Each line breaks one thing that a description can name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "domainClass=\"model::Touchpoint\" | domainClass=\"model::Touchpiont\"",
        "feature:stages | feature:phases",
        "aql:self.label() | aql:self.lable()",
        "aql:self.kind.toString() | aql:self.sort.toString()",
        "aql:self.lane('does') | aql:self.lane(1)",
        "icons/mood2.svg | icons/mood3.svg",
        "@entries[name='ink'] | @entries[name='inc']",
        "@containerMappings[name='Board'] | @containerMappings[name='Bored']",
        "aql:element.discard() | service:discard",
        "aql:self.level() = 2 | aql:self.level() = 'two'",
        "aql:self.onCard() | aql:self.onCard("
      })
  void whatIsWrongIsFound(String right, String wrong) throws IOException {
    String text = Description.text();
    assertNotEquals(text, text.replace(right, wrong), "the description has " + right);
    assertNotEquals(List.of(), Checked.problems(text.replace(right, wrong)));
  }

  @Test
  void namesAreTheirOwnAmongTheirLike() throws IOException {
    for (Element element : Description.of(Description.text()).all()) {
      Set<String> names = new HashSet<>();
      for (Element child : Description.children(element)) {
        String name = child.getTagName() + " " + child.getAttribute("name");
        boolean named = child.hasAttribute("name") && !child.getTagName().equals("variables");
        assertEquals(true, !named || names.add(name), name);
      }
    }
  }

  /** No service is left over when a diagram no longer asks for it. */
  @Test
  void everyServiceIsAskedFor() throws IOException {
    Checked.problems(Description.text());
    Set<String> unused = new TreeSet<>();
    for (Class<?> services : Description.services()) {
      for (Method method : services.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers()) && !Aql.CALLED.contains(method.getName())) {
          unused.add(method.getName());
        }
      }
    }
    assertEquals(Set.of(), unused);
  }

  /** Whatever a tool calls is called in a test that compares the text. */
  @Test
  void everyToolIsReplayed() throws IOException {
    StringBuilder tests = new StringBuilder();
    for (String test :
        List.of("ToolsTest", "CellsTest", "SharedToolsTest", "FindingServicesTest")) {
      tests.append(
          Files.readString(Path.of("src/test/java/org/journeydsl/sirius", test + ".java")));
    }
    Set<String> missing = new TreeSet<>();
    Matcher tools =
        Pattern.compile("browseExpression=\"aql:\\w+\\.(\\w+)\\(").matcher(Description.text());
    int found = 0;
    while (tools.find()) {
      found++;
      if (!tests.toString().contains("." + tools.group(1) + "(")) {
        missing.add(tools.group(1));
      }
    }
    assertEquals(Set.of(), missing);
    assertNotEquals(0, found);
  }

  /** Sirius draws anew only for layers with a mapping, and knows no others as active. */
  @Test
  void layersThatLanesAskForHaveAMapping() throws IOException {
    String text = Description.text();
    Set<String> asked = new TreeSet<>();
    Matcher lanes = Pattern.compile("hasLane\\('[^']*', diagram, '(\\w+)'\\)").matcher(text);
    while (lanes.find()) {
      asked.add(lanes.group(1));
    }
    Set<String> there = new TreeSet<>();
    for (Element element : Description.of(text).all()) {
      boolean mapped =
          Description.children(element).stream()
              .anyMatch(each -> each.getTagName().equals("nodeMappings"));
      if (element.getTagName().equals("additionalLayers") && mapped) {
        there.add(element.getAttribute("name"));
      }
    }
    assertEquals(9, asked.size());
    assertEquals(asked, there);
  }

  @Test
  void everyIconIsDrawn() throws IOException {
    String text = Description.text();
    try (Stream<Path> icons = Files.list(Path.of("icons"))) {
      assertEquals(
          List.of(),
          icons.map(Path::toString).filter(icon -> !text.contains("/" + icon + "\"")).toList());
    }
  }
}
