package org.journeydsl.generate.survey.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeydsl.TestProject;
import org.journeydsl.findings.Finding;
import org.journeydsl.generate.Cells;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phone that reads the picture gets the link of the list. */
final class SurveyLinksTest {

  private static Generated generated(TestProject project) {
    return DataOutputs.generator("survey-links").generate(project.source());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bank-account", "clinic-visit", "employee", "online-shop", "retailer", "telecom"})
  void everyLinkOfTheListIsReadFromItsPicture(String example) throws Exception {
    Map<String, GeneratedFile> files = new LinkedHashMap<>();
    for (GeneratedFile file : generated(TestProject.example(example)).files()) {
      files.put(file.path().substring("surveys/links/".length()), file);
    }
    List<List<String>> rows = Cells.of(files.remove("links.xlsx").content()).get("links");
    assertEquals(List.of("survey", "sent about", "channel", "link", "QR code"), rows.get(0));
    assertTrue(rows.size() > 1);
    for (List<String> row : rows.subList(1, rows.size())) {
      assertEquals(row.get(3), read(files.get(row.get(4)).text()));
      assertTrue(row.get(3).contains("channel="), row.get(3));
    }
  }

  /** What a phone reads; four pixels for each module, as the picture has them. */
  private static String read(String svg) throws Exception {
    Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"").matcher(svg);
    assertTrue(box.find());
    int zoom = 4;
    int size = Integer.parseInt(box.group(1)) * zoom;
    int[] pixels = new int[size * size];
    Arrays.fill(pixels, 0xffffff);
    Matcher dark = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z").matcher(svg);
    while (dark.find()) {
      int left = Integer.parseInt(dark.group(1)) * zoom;
      int top = Integer.parseInt(dark.group(2)) * zoom;
      for (int y = top; y < top + zoom; y++) {
        Arrays.fill(pixels, y * size + left, y * size + left + zoom, 0);
      }
    }
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels))))
        .getText();
  }

  @Test
  void theChannelStandsInTheAddress() {
    TestProject project =
        TestProject.of(
            """
            channel Скринька "Box" < kind physical >
            journey J < stage S < touchpoint T < channel web csat "How?" > > >
            survey P "P" < about J send after T by Скринька link "https://example.com/s?a=1#top" >
            """);
    Generated generated = generated(project);
    assertEquals(
        List.of(
            List.of(
                "P",
                "J.T",
                "Скринька",
                "https://example.com/s?a=1&channel=%D0%A1%D0%BA%D1%80%D0%B8%D0%BD%D1%8C%D0%BA%D0%B0#top",
                generated.files().get(1).path().substring("surveys/links/".length()))),
        Cells.of(generated.files().get(0).content()).get("links").subList(1, 2));
  }

  @Test
  void aLinkThatIsTooLongIsSaid() {
    TestProject project =
        TestProject.of(
            "journey J < stage S < touchpoint T < channel web csat \"How?\" > > >\n"
                + "survey P \"P\" < about J send after T by email link \"https://example.com/"
                + "x".repeat(2400)
                + "\" >");
    assertEquals(
        List.of(
            "Survey 'P': QR codes hold 2,331 bytes, and the link is longer: publish it under a short"
                + " one."),
        generated(project).findings().stream().map(Finding::message).toList());
  }
}
