package org.journeydsl.generate.mermaid;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.Spoken;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;
import org.journeydsl.model.Journey;

/**
 * Draws each journey as a Mermaid diagram, one file per language: {@code mermaid/Checkout.mmd} in
 * the language of the journey's file, {@code mermaid/Checkout.uk.mmd} in a further one.
 */
public final class MermaidGenerator implements Generator {

  @Override
  public String id() {
    return "mermaid";
  }

  @Override
  public String description() {
    return "one Mermaid diagram per journey and language, for README files, wikis and pull"
        + " requests";
  }

  @Override
  public Generated generate(Source source) {
    PagePaths pages = PagePaths.of(source.project().journeys());
    List<GeneratedFile> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Journey written : source.project().journeys()) {
      Journey journey = EffectiveJourney.of(written).journey();
      List<String> tags = Spoken.in(List.of(journey), source.project().languages()).tags();
      for (String tag : tags) {
        String ending = tag.equals(tags.get(0)) ? ".mmd" : "." + tag + ".mmd";
        files.add(
            GeneratedFile.text(
                "mermaid/" + pages.stem(written) + ending, MermaidDiagram.of(journey, tag).text()));
      }
      if (!MermaidDiagram.tellsFeelings(journey)) {
        findings.add(
            Finding.of(
                "mermaid-without-feelings",
                Severity.NOTE,
                "Journey '%s' says nowhere how it feels, and Mermaid draws no touchpoint without a score: all have 3 of 5. Add 'feels' to its touchpoints."
                    .formatted(written.getName()),
                source.places().apply(written)));
      }
    }
    return new Generated(files, findings);
  }
}
