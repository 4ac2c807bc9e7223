package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Details;
import org.journeydsl.model.Evidence;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Next;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Stage;
import org.journeydsl.model.StateFact;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.writing.OpenedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tools for what journeys share, for ways between journeys and for choices, as diffs of text. */
final class SharedToolsTest {

  private static final String TEXT =
      """
      // The team of 2026.
      persona Ana "Ana" // first of all

      kpi Answered "Calls answered" <
        baseline 60% on 2026-01-01 // counted by hand
        target 80% by 2026-12-31
      >

      // Drawn by Mara.
      journey Visit "A visit" <
        persona Ana
        stage Before <
          touchpoint Call "Calls" < // at nine
            pain "Nobody answers" // says Tom
            kpi Answered
          >
        >
      >

      journey Later "Later" <
        persona Ana
      >
      """;

  private final AtHand person = new AtHand();
  private final EditingServices tools = new EditingServices(person);
  private final SharedServices shared = new SharedServices();
  private final ChoiceServices choices = new ChoiceServices();
  private final OpenedFile file = OpenedFile.of(TEXT);
  private final Journey visit = file.journey();
  private final Journey later = (Journey) file.file().getElements().get(3);

  /** The diff of the lines; and what was saved is read as the same model. */
  private void leaves(String changes) {
    assertEquals(changes, file.changes());
    assertEquals(names(file.file()), names(OpenedFile.of(file.saved()).file()));
  }

  /** Whatever was done and saved can be undone: then the text is as it was, to the letter. */
  @AfterEach
  void isUndone() {
    file.undo();
    assertEquals(TEXT, file.saved());
  }

  private static List<String> names(JourneyFile file) {
    List<String> names = new java.util.ArrayList<>();
    file.eAllContents()
        .forEachRemaining(each -> names.add(each.eResource().getURIFragment((EObject) each)));
    return names;
  }

  @Test
  void whatIsSharedStandsBehindItsLike() {
    shared.addShared(visit, "persona");
    shared.addShared(file.file(), "system");
    leaves(
        """
        + persona Persona1
        +\s
        +\s
        + system System1
        """);
  }

  @Test
  void everyKindCanBeMade() {
    for (String word :
        List.of(
            "segment",
            "channel",
            "department",
            "system",
            "competitor",
            "KPI",
            "survey",
            "evidence")) {
      EObject made = shared.addShared(file.file(), word);
      assertTrue(shared.declared(file.file(), word).contains(made), word);
    }
    String text = file.saved();
    assertTrue(text.contains("kpi KPI1") && text.contains("survey Survey1"), text);
    for (String line : TEXT.lines().toList()) {
      assertTrue(text.lines().anyMatch(line::equals), line);
    }
  }

  @Test
  void scenarios() {
    assertTrue(shared.canAddScenario(file.file()));
    shared.addScenario(file.file());
    leaves("+ \n+ scenario Scenario1\n");
    assertEquals(1, shared.scenarios(file.file()).size());
  }

  @Test
  void whatIsSharedMovesIsWrittenAndGoes() {
    tools.moveBy(later, -1);
    tools.moveBy(later, 1);
    leaves("");
    tools.write(file.first(Kpi.class), "Calls that somebody answered");
    tools.discard(file.first(Persona.class));
    leaves(
        """
        - persona Ana "Ana" // first of all
        + // first of all
        - kpi Answered "Calls answered" <
        + kpi Answered "Calls that somebody answered" <
        - persona Ana
        - journey Later "Later" <
        - persona Ana
        - >
        + journey Later "Later"
        """);
  }

  @Test
  void aNameIsAskedForAndRefusedWhileItIsWritten() {
    person.choice = "My KPI";
    tools.renameAsked(file.first(Kpi.class));
    assertEquals(
        List.of("'My KPI' is no name: use letters, digits, '_' and '-', and no ' '."),
        person.refusals);
    leaves("");
    person.choice = "Reached";
    tools.renameAsked(file.first(Kpi.class));
    leaves(
        """
        - kpi Answered "Calls answered" <
        + kpi Reached "Calls answered" <
        - kpi Answered
        + kpi Reached
        """);
  }

  @Test
  void waysOfJourneys() {
    Details details = shared.addCloseUp(visit, later);
    assertTrue(shared.canContinue(visit));
    assertFalse(shared.canContinue(later));
    Next next = (Next) shared.addContinuation(visit, later);
    StateFact state = shared.addBasis(later, visit);
    assertEquals(List.of(details), shared.closeUps(file.file()));
    assertEquals(List.of(next), shared.continuations(file.file()));
    assertEquals(List.of(state), shared.bases(file.file()));
    assertEquals(visit, shared.journeyOf(next));
    leaves(
        """
        + details Later
        + next journey Later
        + state future based on Visit
        """);
    shared.pointTo(details, visit);
    shared.pointTo(next, visit);
    shared.pointTo(state, later);
    leaves(
        """
        + details Visit
        + next journey Visit
        + state future based on Later
        """);
  }

  @Test
  void whatStandsInAnotherFileIsImported(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("shared"));
    Path other = folder.resolve("shared/close up.journey");
    Files.writeString(other, "journey Closer <\n  stage One\n>\n");
    Path main = folder.resolve("main.journey");
    Files.writeString(main, "// Main.\n\njourney Visit <\n  stage Before\n>\n");
    OpenedFile from = OpenedFile.of(main);
    Journey closer = from.beside(other).journey();
    shared.addCloseUp(from.journey(), closer);
    shared.addCloseUp(from.journey(), closer);
    assertEquals(
        """
        // Main.

        import "shared/close up.journey"

        journey Visit <
          details Closer

          stage Before
        >
        """,
        from.saved());
  }

  // -------------------------------------------------------------------------------------- choices

  private EAttribute choice(EObject object, String label) {
    return choices.choices(object).stream()
        .filter(each -> choices.choiceLabel(object, each).equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is no choice of " + object));
  }

  @Test
  void aWordOfAListIsChosen() {
    Pain pain = file.first(Pain.class);
    EAttribute severity = choice(pain, "Severity");
    assertEquals(List.of("minor", "moderate", "severe"), choices.choiceWords(pain, severity));
    assertEquals("moderate", choices.chosen(pain, severity));
    choices.choose(pain, severity, "severe");
    leaves(
        """
        - pain "Nobody answers" // says Tom
        + pain "Nobody answers" severe // says Tom
        """);
  }

  @Test
  void aFactThatIsOneWordIsChosenForItsHolder() {
    Persona ana = file.first(Persona.class);
    EAttribute kind = choice(ana, "Kind");
    assertEquals(List.of("customer", "employee", "partner"), choices.choiceWords(ana, kind));
    assertEquals("", choices.chosen(ana, kind));
    choices.choose(ana, kind, "employee");
    assertEquals("employee", choices.chosen(ana, kind));
    choices.choose(visit, choice(visit, "State"), "future");
    assertTrue(file.saved().contains("kind employee"), file.saved());
    assertTrue(file.saved().contains("state future"), file.saved());
    assertTrue(file.saved().contains("// first of all"), file.saved());
  }

  @Test
  void thereIsNothingToChooseWhereTheLanguageHasNoList() {
    assertFalse(choices.hasChoices(file.first(Touchpoint.class)));
    assertTrue(choices.hasChoices(file.journey()));
    assertFalse(choices.hasChoices(file.first(Stage.class)));
    assertTrue(choices.hasChoices(shared.addShared(visit, "evidence")));
    assertTrue(
        choices
            .choiceWords(file.first(Evidence.class), choice(file.first(Evidence.class), "Kind"))
            .contains("interview"));
  }

  @Test
  void kpisShowWhereTheyStand() {
    assertEquals(
        "Calls answered\n60% \u2192 80% by 2026-12-31",
        new KpiServices().kpiCard(file.first(Kpi.class)));
  }

  @Test
  void aCellHasALineForEachFact() {
    TableServices cells = new TableServices();
    Touchpoint call = file.first(Touchpoint.class);
    cells.say(call, "pain", "Nobody answers\nA machine answers");
    assertEquals("Nobody answers\nA machine answers", cells.said(call, "pain"));
    leaves("+ pain \"A machine answers\"\n");
    cells.say(call, "pain", "A machine answers");
    leaves(
        """
        - pain "Nobody answers" // says Tom
        + pain "A machine answers"
        + // says Tom
        """);
  }
}
