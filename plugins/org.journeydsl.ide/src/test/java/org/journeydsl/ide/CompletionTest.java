package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed where. */
final class CompletionTest {

  private static final String SHARED =
      """
      persona Olena "Olena, 34" < expects Speed "Two minutes" worry Fraud "Stolen card" >
      persona Petro
      channel Locker "Parcel locker"
      kpi Conversion "Checkout conversion"
      """;

  @TempDir private Path folder;
  private Editor editor;

  @BeforeEach
  void open() {
    Editor.write(folder.resolve("journey.toml"), "[project]\nlanguages = [\"en\", \"uk\"]\n");
    Editor.write(folder.resolve("shared/all.journey"), SHARED);
    Editor.write(folder.resolve("other.journey"), "persona Ann \"Ann elsewhere\"\n");
    editor = Editor.in(folder).open("main.journey", "").settle();
  }

  @AfterEach
  void close() {
    editor.close();
  }

  private List<CompletionItem> items(String marked) {
    Cursor cursor = Cursor.in("import \"shared/all.journey\"\n" + marked);
    editor.rewrite("main.journey", cursor.text());
    var answer =
        Editor.await(
            editor
                .server()
                .getTextDocumentService()
                .completion(
                    new CompletionParams(editor.document("main.journey"), cursor.position())));
    return answer.getRight().getItems();
  }

  private List<String> labels(String marked) {
    return items(marked).stream().map(CompletionItem::getLabel).toList();
  }

  private void expectCompletion(String marked, String... expected) {
    List<String> labels = labels(marked);
    for (String each : expected) {
      assertTrue(labels.contains(each), each + " in " + labels);
    }
  }

  private void expectNoCompletion(String marked, String... unwanted) {
    List<String> labels = labels(marked);
    for (String each : unwanted) {
      assertFalse(labels.contains(each), each + " in " + labels);
    }
  }

  private CompletionItem item(String marked, String label) {
    return items(marked).stream()
        .filter(each -> each.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void elementsStandAtTheTop() {
    expectCompletion("<|>", "journey", "journey …", "persona …", "kpi …", "survey …", "import");
    expectCompletion("jour<|>", "journey");
    expectNoCompletion("<|>", "stage", "does", "pain");
    expectCompletion("persona Ada\n<|>", "journey");
  }

  @Test
  void aTouchpointGetsWhatItHasNotGotYet() {
    String touchpoint = "journey A < stage S < touchpoint Cart <\n does \"x\"\n takes 3 minutes\n";
    expectCompletion(touchpoint + "<|>\n > > >", "does", "channel", "waits", "moment of truth");
    expectNoCompletion(
        touchpoint + "<|>\n > > >", "takes", "stage", "bio", "subject", "touchpoint");
    expectNoCompletion(
        "journey A < stage S < touchpoint Cart <\n <|>\n event \"seen\"\n > > >", "event");
    expectCompletion(
        "journey A < stage S < touchpoint Cart <\n <|>\n > touchpoint B < event \"b\" > > >",
        "event");
  }

  @Test
  void worksWhereTheTextIsBroken() {
    String broken = "journey A <\n stage S <\n touchpoint Cart <\n pain \"x\" from\n";
    expectCompletion(broken + " <|>", "does", "feels");
    expectCompletion(broken + " chan<|>\n", "channel");
    expectCompletion("journey A <\n sta<|>", "stage", "stage …", "state");
    expectCompletion("journey A < stage S < touchpoint <|>");
    expectCompletion("journey A < persona <|>", "Olena", "Petro");
  }

  @Test
  void aTouchpointWithoutABlockIsFollowedByItsFactsAndTheNext() {
    expectCompletion("journey A < stage S < touchpoint Cart <|>", "csat", "channel", "touchpoint");
  }

  @Test
  void stagesKeepTheirFactsInFront() {
    expectCompletion(
        "journey A < stage S <\n <|>\n > >", "goal", "touchpoint", "touchpoint …", "step");
    expectNoCompletion("journey A < stage S <\n touchpoint B < >\n <|>\n > >", "goal");
  }

  @Test
  void namesAreThoseInSight() {
    expectCompletion("journey A < persona <|> >", "Olena", "Petro");
    expectNoCompletion("journey A < persona <|> >", "Locker", "Conversion", "web");
    expectCompletion("journey A < persona Olena, <|> >", "Petro");
    expectNoCompletion("journey A < persona Olena, <|> >", "Olena", "owner");
    expectCompletion("journey A < stage S < touchpoint T < channel <|> > > >", "web", "Locker");
    expectCompletion("journey A < kpi <|> >", "Conversion");
    expectCompletion(
        "journey A < stage S < touchpoint T < next <|> > touchpoint U > >", "U", "journey");
  }

  @Test
  void namesOfOtherFilesBringTheirImport() {
    CompletionItem item = item("journey A < persona <|> >", "Ann");
    assertEquals(1, item.getAdditionalTextEdits().size());
    assertEquals("\nimport \"other.journey\"", item.getAdditionalTextEdits().get(0).getNewText());
    assertTrue(item.getDetail().contains("Ann elsewhere"), item.getDetail());
  }

  @Test
  void traitsAreCalledByTheirPersona() {
    expectCompletion("journey A < pain \"x\" against <|> >", "Olena.Speed", "Olena.Fraud");
    expectCompletion("journey A < pain \"x\" against Olena.<|> >", "Speed", "Fraud");
    expectCompletion("journey A < pain \"x\" against Olena.Sp<|> >", "Speed");
  }

  @Test
  void endingsAndListsOfWords() {
    expectCompletion("journey A < pain \"x\" <|> >", "severe", "against", "from", "for");
    expectNoCompletion("journey A < pain \"x\" <|> >", "measured", "solves");
    expectCompletion("journey A < state <|> >", "current", "future");
    expectCompletion("persona P < kind <|> >", "customer", "employee", "partner");
    expectNoCompletion("persona P < kind <|> >", "digital", "interview");
    expectCompletion("journey A < stage S < touchpoint T < outcome <|>", "buys", "cancels");
    expectCompletion("journey A < state future based <|>", "on");
    expectCompletion("journey A < moment <|>", "of");
  }

  @Test
  void languagesOfTheProject() {
    expectCompletion("journey A \"Title\" @<|>", "@uk");
    expectNoCompletion("journey A \"Title\" @uk \"x\" @<|>", "@uk");
    expectCompletion("survey S < languages <|> >", "en", "uk");
  }

  @Test
  void nothingInTextsCommentsAndNumbers() {
    assertEquals(List.of(), labels("journey A < goal \"pers<|>\" >"));
    assertEquals(List.of(), labels("// pers<|>"));
    assertEquals(List.of(), labels("/* pers<|>"));
    assertEquals(List.of(), labels("journey A < note \"\"\"\n pers<|>\n"));
    assertEquals(List.of(), labels("journey A < stage S < touchpoint T < feels -<|>"));
  }

  @Test
  void snippetsHaveTheSignsOfTheFile() {
    assertEquals(List.of("<", ">"), signs("// {draft}\njourney A <\n  <|>\n>"));
    assertEquals(List.of("{", "}"), signs("// <draft>\njourney A {\n  <|>\n}"));
  }

  private List<String> signs(String marked) {
    String text = item(marked, "stage …").getTextEdit().getLeft().getNewText();
    return List.of("<", ">", "{\n", "\n}").stream()
        .filter(text::contains)
        .map(String::strip)
        .toList();
  }

  @Test
  void filesToImport() {
    expectCompletion("import \"<|>", "other.journey", "shared/all.journey");
    expectCompletion("import \"oth<|>", "other.journey");
    expectNoCompletion("import \"<|>", "main.journey");
  }

  @Test
  void itemsSayWhatTheyMean() {
    CompletionItem fact = item("journey A < stage S < touchpoint T <\n<|>", "pain");
    assertTrue(fact.getDocumentation().getRight().getValue().contains("```journey"));
    assertEquals("What hurts", fact.getLabelDetails().getDescription());
    CompletionItem kind = item("<|>", "journey");
    assertEquals(
        "What a persona goes through to reach a goal, stage by stage",
        kind.getLabelDetails().getDescription());
    CompletionItem persona = item("journey A < persona <|> >", "Olena");
    assertTrue(persona.getDetail().contains("Olena, 34"), persona.getDetail());
  }

  /** Emacs would write the signs of a choice into the text. */
  @Test
  void choicesAreForEditorsThatKnowThem() {
    assertEquals("kind customer", kindOfPersona(false, false));
    assertEquals("kind ${3:customer}", kindOfPersona(true, false));
    assertEquals("kind ${3|customer,employee,partner|}", kindOfPersona(true, true));
  }

  private String kindOfPersona(boolean fillsIn, boolean choices) {
    ClientCapabilities able = Editor.able();
    CompletionItemCapabilities items = new CompletionItemCapabilities(fillsIn);
    able.getTextDocument().setCompletion(new CompletionCapabilities(items));
    JsonObject wishes = new JsonObject();
    wishes.addProperty("choices", choices);
    try (Editor other = Editor.of(folder, able, wishes).open("main.journey", "perso")) {
      var answer =
          Editor.await(
              other
                  .server()
                  .getTextDocumentService()
                  .completion(
                      new CompletionParams(
                          other.document("main.journey"), other.position("main.journey", 5))));
      return answer.getRight().getItems().stream()
          .filter(each -> each.getLabel().equals("persona …"))
          .flatMap(each -> each.getTextEdit().getLeft().getNewText().lines())
          .filter(each -> each.contains("kind"))
          .findFirst()
          .orElseThrow()
          .strip();
    }
  }
}
