package org.journeydsl.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.journeydsl.formatting2.Corpus.Sample;
import org.journeydsl.model.Gain;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models that are written as text, as after an edit in a diagram. */
final class SerializationTest {

  @ParameterizedTest
  @MethodSource("org.journeydsl.formatting2.FormatterTest#laidOut")
  void aModelIsWrittenAsItWasRead(Sample sample) throws IOException {
    XtextResource resource = Corpus.parse(sample.text());
    assertEquals(sample.text(), saved(resource, true));
  }

  @Test
  void aNewFactGetsALineAndEverythingElseStays() throws IOException {
    XtextResource resource =
        Corpus.parse(
            """
            // The shop
            journey Checkout <
              stage Purchase <
                touchpoint Cart <
                  channel   web
                  // hurts
                  pain "Late fee"
                >
              >
            >
            """);
    Journey journey = (Journey) ((JourneyFile) resource.getContents().get(0)).getElements().get(0);
    Gain gain = JourneyFactory.eINSTANCE.createGain();
    gain.setText(JourneyFactory.eINSTANCE.createText());
    gain.getText().setValue("Sees savings");
    journey.getStages().get(0).getTouchpoints().get(0).getFacts().add(1, gain);

    assertEquals(
        """
        // The shop
        journey Checkout <
          stage Purchase <
            touchpoint Cart <
              channel   web
              gain "Sees savings"
              // hurts
              pain "Late fee"
            >
          >
        >
        """,
        saved(resource, false));
  }

  @Test
  void aModelWithoutTextIsLaidOut() throws IOException {
    XtextResource resource = Corpus.parse("");
    JourneyFile file =
        EcoreUtil.copy(Corpus.model("journey A<stage B<touchpoint C does \"Reads\" feels -1>>"));
    resource.getContents().clear();
    resource.getContents().add(file);
    assertEquals(
        """
        journey A <
          stage B <
            touchpoint C <
              does "Reads"
              feels -1
            >
          >
        >
        """,
        saved(resource, true));
  }

  private static String saved(XtextResource resource, boolean formatted) throws IOException {
    var options = SaveOptions.newBuilder().noValidation();
    Map<Object, Object> map = (formatted ? options.format() : options).getOptions().toOptionsMap();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    resource.save(out, map);
    return out.toString(StandardCharsets.UTF_8);
  }
}
