package org.journeydsl.generate.survey.links;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.findings.Finding;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.generate.survey.LeftOut;
import org.journeydsl.generate.table.Workbook;

/** Lists where surveys are published, by touchpoint and channel, and draws a QR code for each. */
public final class SurveyLinkGenerator implements Generator {

  private static final String FOLDER = "surveys/links/";

  @Override
  public String id() {
    return "survey-links";
  }

  @Override
  public String description() {
    return "surveys/links: a list of survey links per touchpoint and channel, and their QR codes";
  }

  @Override
  public Generated generate(Source source) {
    Map<String, GeneratedFile> files = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Form form : Form.of(source.project())) {
      for (SurveyLink link : SurveyLink.of(form)) {
        Optional<String> picture = QrPicture.of(link.address());
        String path = FOLDER + link.file();
        picture.ifPresent(svg -> files.putIfAbsent(path, GeneratedFile.text(path, svg)));
        if (picture.isEmpty()) {
          String words = "hold 2,331 bytes, and the link is longer: publish it under a short one.";
          findings.add(new LeftOut("QR codes", source).of(form, words));
        }
        rows.add(
            List.of(
                form.questionnaire().identity(),
                link.moment(),
                link.channel(),
                link.address(),
                picture.isPresent() ? link.file() : ""));
      }
    }
    List<GeneratedFile> all = new ArrayList<>();
    if (!rows.isEmpty()) {
      rows.add(0, List.of("survey", "sent about", "channel", "link", "QR code"));
      List<Integer> widths = List.of(24, 32, 14, 60, 40);
      Workbook book = new Workbook(List.of(new Workbook.Sheet("links", widths, 1, rows)));
      all.add(new GeneratedFile(FOLDER + "links.xlsx", book.bytes()));
    }
    all.addAll(files.values());
    return new Generated(all, findings);
  }
}
