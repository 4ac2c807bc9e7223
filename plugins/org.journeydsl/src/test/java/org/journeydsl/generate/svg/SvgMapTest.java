package org.journeydsl.generate.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.journeydsl.TestProject;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.map.Icons;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The picture of a map, read back as XML. */
final class SvgMapTest {

  private static List<GeneratedFile> files(TestProject project) {
    return new SvgMapGenerator().generate(project.source()).files();
  }

  private static Document read(GeneratedFile file) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(file.content()));
  }

  private static String words(Document picture) {
    return picture.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
  }

  @Test
  void thePictureSaysWhatTheMapSays() throws Exception {
    var files = files(TestProject.example("online-shop"));
    assertEquals(
        List.of("svg/Покупка.svg", "svg/Покупка.en.svg", "svg/Покупка.ru.svg"),
        files.stream().map(GeneratedFile::path).toList());
    var project = TestProject.example("online-shop");
    var picture = words(read(files.get(0)));
    for (var touchpoint : project.journey("Покупка").getTouchpoints()) {
      var title = touchpoint.getTitle().getValue();
      assertTrue(picture.contains(title), title);
    }
  }

  @Test
  void everythingLiesWithinThePicture() throws Exception {
    for (var example : List.of("online-shop", "bank-account", "telecom", "one-line")) {
      for (var file : files(TestProject.example(example))) {
        var root = read(file).getDocumentElement();
        double width = Double.parseDouble(root.getAttribute("width"));
        double height = Double.parseDouble(root.getAttribute("height"));
        var all = root.getElementsByTagName("text");
        assertTrue(all.getLength() > 3);
        for (int i = 0; i < all.getLength(); i++) {
          var text = (Element) all.item(i);
          double size = Double.parseDouble(text.getAttribute("font-size"));
          double end =
              Double.parseDouble(text.getAttribute("x"))
                  + Wrapped.width(text.getTextContent(), size);
          assertTrue(end <= width, file.path() + ": " + text.getTextContent());
          assertTrue(Double.parseDouble(text.getAttribute("y")) <= height);
        }
      }
    }
  }

  @Test
  void aHostileTextStaysAText() throws Exception {
    for (var file : files(TestProject.in(Path.of("src/test/resources/hostile")))) {
      var names = new ArrayList<String>();
      var all = read(file).getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        names.add(all.item(i).getNodeName());
      }
      assertTrue(
          List.of("svg", "title", "rect", "line", "circle", "path", "text", "g")
              .containsAll(names));
      assertFalse(file.text().contains("href"));
    }
  }

  @Test
  void longWordsAndManyWordsStayInTheirColumn() {
    var text = "https://example.com/" + "x".repeat(380) + " " + "слово ".repeat(70);
    for (var line : Wrapped.of(text, 190, 13).lines()) {
      assertTrue(Wrapped.width(line, 13) <= 190, line);
    }
    assertEquals(List.of("one two", "three"), Wrapped.of("one two\nthree", 190, 13).lines());
  }

  @Test
  void aPictureInArabicRunsFromRightToLeft() throws Exception {
    var root = read(files(rightToLeft()).get(0)).getDocumentElement();
    assertEquals("rtl", root.getAttribute("direction"));
    assertEquals("ar", root.getAttribute("xml:lang"));
    double previous = Double.parseDouble(root.getAttribute("width"));
    for (var title : List.of("1 البحث", "2 السلة", "3 الدفع", "4 الاستلام")) {
      double x = Double.parseDouble(text(root, title).getAttribute("x"));
      assertTrue(x < previous, title + " stands left of what comes before");
      previous = x;
    }
  }

  @Test
  void everyStageAndTouchpointHasAnAreaOverItsWords() throws Exception {
    for (var project : List.of(TestProject.example("bank-account"), rightToLeft())) {
      var file = files(project).get(0);
      var root = read(file).getDocumentElement();
      var areas = areas(root);
      var journey = project.model().journeys().get(0);
      var all = journey.getTouchpoints();
      assertTrue(all.size() > 3);
      for (var touchpoint : all) {
        var area = areas.get(touchpoint.getName());
        var title = touchpoint.getTitle().getValue().split(" ")[0];
        var head = text(root, (all.indexOf(touchpoint) + 1) + " " + title);
        assertTrue(lies(head, area), touchpoint.getName());
      }
      for (var stage : journey.getStages()) {
        assertTrue(areas.containsKey("stage:" + stage.getName()), areas.keySet().toString());
      }
    }
  }

  private static Map<String, Element> areas(Element root) {
    var areas = new LinkedHashMap<String, Element>();
    var all = root.getElementsByTagName("rect");
    for (int i = 0; i < all.getLength(); i++) {
      var rect = (Element) all.item(i);
      if (rect.hasAttribute("id")) {
        areas.put(rect.getAttribute("id"), rect);
      }
    }
    return areas;
  }

  private static boolean lies(Element text, Element area) {
    double x = number(text, "x") - number(area, "x");
    double y = number(text, "y") - number(area, "y");
    return x > 0 && x < number(area, "width") && y > 0 && y < number(area, "height");
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  @Test
  void everyChannelHasItsIcon() throws Exception {
    var map =
        "journey J < stage S < touchpoint T channel web, phone touchpoint U channel store > >";
    var drawn = files(TestProject.of(map)).get(0);
    for (var channel : List.of("web", "phone", "store")) {
      assertTrue(drawn.text().contains(Icons.shape(channel)), channel);
    }
    assertEquals(3, read(drawn).getElementsByTagName("g").getLength() / 2);
  }

  @Test
  void aPictureOfAFutureMarksWhatIsNotAsToday() throws Exception {
    var picture =
        words(
            read(
                files(
                        TestProject.of(
                            """
                            journey Now < stage S < touchpoint T < does "Queues" thinks "Why?" > > >
                            journey Then < state future based on Now
                              stage S < touchpoint T < does "Taps" gain "Time" > touchpoint U > >
                            """))
                    .get(1)));
    assertTrue(picture.contains("changed Taps"), picture);
    assertTrue(picture.contains("new Time"), picture);
    assertFalse(picture.contains("changed Why?"), picture);
  }

  private static TestProject rightToLeft() {
    return TestProject.in(Path.of("src/test/resources/rtl"));
  }

  private static Element text(Element root, String words) {
    var all = root.getElementsByTagName("text");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i).getTextContent().replaceAll("\\s+", " ").startsWith(words)) {
        return (Element) all.item(i);
      }
    }
    throw new AssertionError("Nothing says " + words);
  }
}
