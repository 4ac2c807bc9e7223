package org.journeydsl.generate.kpi.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.journeydsl.TestProject;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.GeneratedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events and answers, judged by another's JSON Schema validator. */
final class TrackingPlanTest {

  private static final String SHOP =
      """
      journey Shop <
        stage Buy <
          touchpoint Cart < channel web, app event "cart_viewed" csat "How satisfied were you?" >
          touchpoint Pay < formerly Checkout channel web >
        >
      >
      kpi Conversion < measures conversion from Cart to Pay >
      kpi Errors < measures errors at Pay >
      """;

  private static final String EVENT =
      """
      {"journey": "Shop", "stage": "Buy", "touchpoint": "Cart", "type": "enter", "subject_id": "a1",
       "ts": "2026-11-22T10:00:00Z", "channel": "web"}""";

  private static final String ANSWER =
      """
      {"journey": "Shop", "touchpoint": "Cart", "question": "Shop.Cart.csat", "metric": "csat",
       "score": 5, "language": "en"}""";

  private static Map<String, String> plan(TestProject project) {
    Map<String, String> files = new TreeMap<>();
    for (GeneratedFile file :
        DataOutputs.generator("tracking-plan").generate(project.source()).files()) {
      files.put(file.path().replace("kpis/tracking/", ""), file.text());
    }
    return files;
  }

  private static JsonSchema schema(String text) {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text, config);
  }

  private static Set<ValidationMessage> judge(String file, String json) {
    return schema(plan(TestProject.of(SHOP)).get(file))
        .validate(json, InputFormat.JSON, OutputFormat.DEFAULT);
  }

  @Test
  void anEventAsPlannedIsValid() {
    assertEquals(Set.of(), judge("events/shop_cart.schema.json", EVENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"enter\"=\"entered\"",
        "\"Cart\"=\"Basket\"",
        "\"web\"=\"post\"",
        "\"a1\"=\"\"",
        "2026-11-22T10:00:00Z=yesterday",
        "\"subject_id\": \"a1\",=",
        "\"channel\": \"web\"=\"e_mail\": \"ann@example.com\"",
      })
  void anEventOffThePlanIsNot(String change) {
    String[] parts = change.split("=", 2);
    String event = EVENT.replace(parts[0], parts[1]);
    assertFalse(event.equals(EVENT));
    assertFalse(judge("events/shop_cart.schema.json", event).isEmpty());
  }

  @Test
  void anAnswerIsValidOnItsScaleOnly() {
    assertEquals(Set.of(), judge("answer.schema.json", ANSWER));
    assertFalse(judge("answer.schema.json", ANSWER.replace("5", "6")).isEmpty());
    assertFalse(judge("answer.schema.json", ANSWER.replace("Cart.csat", "Cart.nps")).isEmpty());
  }

  @Test
  void thePlanSaysWhatEachKpiNeeds() {
    JsonObject plan =
        JsonParser.parseString(plan(TestProject.of(SHOP)).get("tracking-plan.json"))
            .getAsJsonObject();
    JsonObject pay = plan.getAsJsonArray("events").get(1).getAsJsonObject();
    assertEquals("Shop.Pay", pay.get("touchpoint").getAsString());
    assertEquals("Shop.Checkout", pay.get("identity").getAsString());
    assertEquals(
        "[{\"kpi\":\"Conversion\",\"types\":[\"complete\"]},"
            + "{\"kpi\":\"Errors\",\"types\":[\"enter\",\"error\"]}]",
        pay.get("neededBy").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bank-account", "online-shop", "telecom"})
  void theSchemasOfTheExamplesAreSchemas(String example) {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    Map<String, String> files = plan(TestProject.example(example));
    assertTrue(files.size() > 3);
    files.forEach(
        (file, text) -> {
          if (file.endsWith(".schema.json")) {
            assertEquals(
                Set.of(), meta.validate(text, InputFormat.JSON, OutputFormat.DEFAULT), file);
          }
        });
  }
}
