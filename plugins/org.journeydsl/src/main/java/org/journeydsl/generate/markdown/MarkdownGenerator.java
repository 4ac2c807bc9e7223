package org.journeydsl.generate.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.map.MapPage;
import org.journeydsl.generate.map.MissingWords;
import org.journeydsl.generate.mermaid.MermaidDiagram;
import org.journeydsl.model.EvidenceUse;
import org.journeydsl.model.Journey;

/**
 * Writes each journey as a Markdown file that reads well in a repository, one file per language:
 * {@code markdown/Checkout.md} in the language of the journey's file, {@code
 * markdown/Checkout.uk.md} in a further one.
 *
 * <p>It says what the map's page says: both are made of the same sheets.
 */
public final class MarkdownGenerator implements Generator {

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public String description() {
    return "one Markdown file per journey and language, to read in a repository or a wiki";
  }

  @Override
  public Generated generate(Source source) {
    var pages = PagePaths.of(source.project().journeys());
    var files = new ArrayList<GeneratedFile>();
    for (var journey : source.project().journeys()) {
      var whole = EffectiveJourney.of(journey).journey();
      for (var sheet : MapPage.of(source, pages, journey).sheets()) {
        var tag = sheet.language().tag();
        var ending = sheet.first() ? ".md" : "." + tag + ".md";
        files.add(
            GeneratedFile.text(
                "markdown/" + pages.stem(journey) + ending,
                MarkdownSheet.of(
                    sheet, MermaidDiagram.of(whole, tag).text(), evidence(whole, tag))));
      }
    }
    return new Generated(files, MissingWords.of(source));
  }

  private static Set<String> evidence(Journey journey, String language) {
    return JourneyParts.facts(journey, EvidenceUse.class).stream()
        .flatMap(use -> use.getEvidence().stream())
        .map(each -> Wordings.title(each).inOrOriginal(language))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
