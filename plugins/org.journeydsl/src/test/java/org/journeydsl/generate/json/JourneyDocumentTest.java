package org.journeydsl.generate.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeydsl.TestProject;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model as JSON, its schema, and the way back. */
final class JourneyDocumentTest {

  private static final Path PUBLISHED = Path.of("../../docs/formats/journey.schema.json");
  private static final Path EXAMPLES = Path.of("../../examples");

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      return all.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @Test
  void thePublishedSchemaIsThatOfTheModel() throws IOException {
    String schema = JourneySchema.create().text();
    if (System.getProperty("goldens", "").equals("update")) {
      Files.writeString(PUBLISHED, schema);
    }
    assertEquals(Files.readString(PUBLISHED), schema);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsValidAndComesBackAsItWas(Path folder) {
    ProjectModel project = TestProject.in(folder).model();
    String text = JourneyDocument.of(project).text();
    assertEquals(Set.of(), schema().validate(text, InputFormat.JSON));

    DocumentReader.Result read = DocumentReader.read(text, project.library());
    assertEquals(List.of(), read.problems());
    List<ProjectFile> files =
        read.files().entrySet().stream()
            .map(file -> new ProjectFile(file.getKey(), file.getValue()))
            .toList();
    ProjectModel again =
        new ProjectModel(project.name(), project.languages(), files, project.library(), true);
    assertEquals(text, JourneyDocument.of(again).text());
  }

  @Test
  void theDocumentReadsAsTheFileDoes() {
    String text =
        JourneyDocument.of(
                TestProject.of(
                        """
                        journey Checkout "Buy" @uk "Купівля" <
                          stage Pay < touchpoint Cart <
                            channel web
                            pain Fee "Too late" severe
                            takes 3 minutes
                            kpi Share
                          > >
                        >
                        kpi Share < target +12.50% by 2027-03-31 >
                        """)
                    .model())
            .text();
    assertEquals(
        """
        {
          "$schema": "https://journeydsl.org/formats/journey.schema.json",
          "version": 1,
          "project": {
            "name": "target"
          },
          "files": [
            {
              "path": "main.journey",
              "elements": [
                {
                  "type": "Journey",
                  "name": "Checkout",
                  "path": "Checkout",
                  "title": {
                    "value": "Buy",
                    "translations": {
                      "uk": "Купівля"
                    }
                  },
                  "stages": [
                    {
                      "type": "Stage",
                      "name": "Pay",
                      "path": "Checkout.Pay",
                      "touchpoints": [
                        {
                          "type": "Touchpoint",
                          "name": "Cart",
                          "path": "Checkout.Cart",
                          "facts": [
                            {
                              "type": "ChannelUse",
                              "channels": [
                                "web"
                              ]
                            },
                            {
                              "type": "Pain",
                              "name": "Fee",
                              "path": "Checkout.Cart.Fee",
                              "text": {
                                "value": "Too late"
                              },
                              "severity": "severe"
                            },
                            {
                              "type": "Duration",
                              "kind": "takes",
                              "amount": {
                                "number": 3,
                                "unit": "minutes"
                              }
                            },
                            {
                              "type": "KpiUse",
                              "kpis": [
                                "Share"
                              ]
                            }
                          ]
                        }
                      ]
                    }
                  ]
                },
                {
                  "type": "Kpi",
                  "name": "Share",
                  "path": "Share",
                  "facts": [
                    {
                      "type": "Target",
                      "amount": {
                        "number": 12.50,
                        "unit": "%",
                        "signed": true
                      },
                      "date": "2027-03-31"
                    }
                  ]
                }
              ]
            }
          ]
        }
        """,
        text);
  }

  @Test
  void theSchemaSaysWhatIsWrongWhereItIsAndNoMore() {
    assertEquals(
        List.of(
            "$.files[0].elements[0].facts[0].value type",
            "$.files[0].elements[0].stages[0].touchpoints[0].facts[0].severity enum",
            "$.files[0].elements[1].type enum"),
        wrong(
            """
            {"version": 1, "files": [{"path": "a.journey", "elements": [
              {"type": "Journey", "name": "A", "facts": [{"type": "Feeling", "value": "good"}],
               "stages": [{"type": "Stage", "name": "S", "touchpoints": [
                 {"type": "Step", "name": "T", "facts": [{"type": "Pain", "severity": "odd"}]}]}]},
              {"type": "Pain"}
            ]}]}
            """));
  }

  @Test
  void whatIsNotUnderstoodIsToldWithItsPlace() {
    DocumentReader.Result read =
        DocumentReader.read(
            """
            {"version": 2, "files": [{"path": "a.journey", "elements": [
              {"type": "Journey", "name": "A", "colour": "red", "facts": [
                {"type": "Feeling", "value": "good"},
                {"type": "Kpi", "name": "K"},
                {"type": "KpiUse", "kpis": ["Nowhere"]},
                {"type": "CaseFact", "case": "odd"}
              ], "stages": [{"type": "Stage", "name": "two words"}]}
            ]}]}
            """,
            TestProject.of("journey A < >").model().library());
    assertEquals(
        List.of(
            "'version' is not 1: this journey reads that version only.",
            "/files/0/elements/0/colour is left out: a Journey has no such field.",
            "/files/0/elements/0/facts/0/value is left out: \"good\" is no EInt.",
            "/files/0/elements/0/facts/1 is left out: 'Kpi' is no Fact.",
            "/files/0/elements/0/facts/3/case is left out: \"odd\" is no Case.",
            "/files/0/elements/0/stages/0/name is left out: \"two words\" is no name.",
            "/files/0/elements/0/stages/0 is left out: a Stage needs a 'name'.",
            "/files/0/elements/0/facts/2/kpis/0 is left out: the document has no Kpi 'Nowhere'."),
        read.problems());
  }

  private static List<String> wrong(String document) {
    return schema().validate(document, InputFormat.JSON).stream()
        .map(each -> each.getInstanceLocation() + " " + each.getType())
        .toList();
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(JourneySchema.create().text());
  }
}
