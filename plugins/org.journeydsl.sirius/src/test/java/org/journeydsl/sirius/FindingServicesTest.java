package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.writing.OpenedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What diagrams show of findings, while the model changes and before anything is saved. */
final class FindingServicesTest {

  private static final String TEXT =
      """
      // Kept as it is.
      persona Ana "Ana"
      journey Visit "A visit" <
        persona Ana
        stage Before <
          touchpoint Call "Calls" < // at nine
            channel phoen
          >
        >
        stage After
      >
      """;

  private final AtHand person = new AtHand();
  private final FindingServices findings = new FindingServices(person);
  private final EditingServices tools = new EditingServices(person);
  private OpenedFile file;
  private Path path;
  private Touchpoint call;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    path = folder.resolve("visit.journey");
    Files.writeString(folder.resolve("journey.toml"), "");
    Files.writeString(path, TEXT);
    file = OpenedFile.of(path);
    call = file.named("Visit.Call", Touchpoint.class);
  }

  @Test
  void aTouchpointShowsWhatIsWrongWithItsFacts() {
    assertTrue(findings.isWorst(call, "error"));
    assertTrue(findings.findingsText(call).contains("phoen"), findings.findingsText(call));
    assertTrue(findings.isWorst(call.getFacts().get(0), "error"));
    Stage before = (Stage) call.eContainer();
    assertFalse(findings.findingsText(before).contains("phoen"), "it is no finding of the stage");
  }

  @Test
  void findingsFollowTheModel() {
    Stage after = file.journey().getStages().get(1);
    assertTrue(findings.findingsText(after).contains("'After' has no touchpoints"));
    Touchpoint added = tools.addTouchpoint(after);
    assertFalse(findings.findingsText(after).contains("has no touchpoints"));
    tools.discard(added);
    assertTrue(findings.findingsText(after).contains("has no touchpoints"));
  }

  @Test
  void aFixIsAnEditOfWhatASaveWouldWrite() {
    tools.write(call, "Calls again");
    person.choice = "Write 'phone'";
    findings.putRight(call);
    assertTrue(person.choices.contains(person.choice), () -> "offered: " + person.choices);
    assertEquals(1, person.changes.size());
    var change = person.changes.get(0);
    assertEquals(file.resource().getURI(), change.uri());
    assertEquals(TEXT.replace("\"Calls\"", "\"Calls again\""), change.before());
    assertEquals(change.before().replace("phoen", "phone"), change.after());
  }

  @Test
  void nothingIsDoneWhereNobodyChooses() {
    findings.putRight(call);
    assertEquals(List.of(), person.changes);
    assertEquals(List.of(), person.refusals);
  }

  /** Sirius asks for the tooltip of a decoration with the view, which has the element as target. */
  @Test
  void viewsAreAskedForWhatTheyShow() {
    var pack = EcoreFactory.eINSTANCE.createEPackage();
    var kind = EcoreFactory.eINSTANCE.createEClass();
    var target = EcoreFactory.eINSTANCE.createEReference();
    target.setName("target");
    target.setEType(EcorePackage.Literals.EOBJECT);
    kind.getEStructuralFeatures().add(target);
    pack.getEClassifiers().add(kind);
    EObject view = EcoreUtil.create(kind);
    assertFalse(findings.hasFindings(view), "it shows nothing");
    view.eSet(target, call);
    assertEquals(findings.findingsText(call), findings.findingsText(view));
  }

  @Test
  void lookingChangesNothing() {
    findings.hasFindings(call);
    assertEquals(TEXT, file.saved());
  }
}
