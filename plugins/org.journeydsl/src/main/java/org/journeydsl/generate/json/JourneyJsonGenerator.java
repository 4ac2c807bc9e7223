package org.journeydsl.generate.json;

import java.util.List;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;

/** Writes the whole model as one JSON document, {@code journey.json}. */
public final class JourneyJsonGenerator implements Generator {

  @Override
  public String id() {
    return "journey-json";
  }

  @Override
  public String description() {
    return "the whole model as one JSON document, for other programs and for 'journey import'";
  }

  @Override
  public Generated generate(Source source) {
    String text = JourneyDocument.of(source.project()).text();
    return Generated.of(List.of(GeneratedFile.text("journey.json", text)));
  }
}
