package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.writing.CannotSave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody learns whose change cannot be saved, and what stays as it was. */
final class RefusedSaveTest {

  private static final String BROKEN =
      """
      language en
      journey Visa "Getting a visa" {
        stage Find "Finding out" {
          touchpoint Search "Searches" { does Looks around }
          touchpoint Call "Calls" { does "Asks" }
        }
      }
      """;

  @TempDir Path folder;

  private final AtHand hand = new AtHand();
  private final EditingServices tools = new EditingServices(hand);

  private Resource opened(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("visa.journey"), text);
    ResourceSetImpl set = new ResourceSetImpl();
    set.getResourceFactoryRegistry()
        .getExtensionToFactoryMap()
        .put("journey", new DiagramFiles(hand));
    Resource resource = set.getResource(URI.createFileURI(file.toString()), true);
    // As Sirius does with every file of a session.
    resource.setTrackingModification(true);
    return resource;
  }

  private static Journey journey(Resource resource) {
    return (Journey) ((JourneyFile) resource.getContents().get(0)).getElements().get(0);
  }

  @Test
  void aChangeOfABrokenTextIsToldAtOnce() throws IOException {
    Resource resource = opened(BROKEN);
    assertEquals(java.util.List.of(), hand.refusals, "to look at it is no change");
    tools.add(journey(resource).getStages().get(0), "does");
    tools.add(journey(resource).getStages().get(0), "does");
    assertEquals(1, hand.refusals.size(), "once: " + hand.refusals);
    String told = hand.refusals.get(0);
    assertTrue(
        told.startsWith(
            "visa.journey cannot be saved: The text of this file has a mistake in line 4: "),
        told);
    assertTrue(told.contains("Nothing is lost"), told);
  }

  @Test
  void aRefusedSaveIsToldAndNothingIsWritten() throws IOException {
    Resource resource = opened(BROKEN);
    tools.add(journey(resource).getStages().get(0), "does");
    hand.refusals.clear();
    assertThrows(CannotSave.class, () -> resource.save(Map.of()));
    assertEquals(1, hand.refusals.size());
    assertEquals(BROKEN, Files.readString(folder.resolve("visa.journey")));
    assertTrue(resource.isModified(), "it is still to be saved");
  }

  /** Sirius saves to memory to see whether a file needs saving; an exception there means no. */
  @Test
  void whoeverAsksWhetherItNeedsSavingHearsThatItDoes() throws IOException {
    Resource resource = opened(BROKEN);
    tools.add(journey(resource).getStages().get(0), "does");
    ByteArrayOutputStream memory = new ByteArrayOutputStream();
    resource.save(memory, Map.of());
    assertFalse(memory.toString(StandardCharsets.UTF_8).equals(BROKEN));
  }

  @Test
  void whatNoTextCanSayIsToldWhenItIsSaved() throws IOException {
    Resource resource = opened(BROKEN.replace("does Looks around", ""));
    Paths.journey(journey(resource)).setName("Two words");
    assertEquals(java.util.List.of(), hand.refusals);
    assertThrows(CannotSave.class, () -> resource.save(Map.of()));
    assertTrue(hand.refusals.get(0).contains("'Two words' is no name"), hand.refusals.get(0));
  }

  @Test
  void soundFilesAreSavedAsEver() throws IOException {
    Resource resource = opened(BROKEN.replace("does Looks around", "does \"Looks around\""));
    tools.write(journey(resource).getStages().get(0), "Looking");
    resource.save(Map.of());
    assertEquals(java.util.List.of(), hand.refusals);
    assertTrue(Files.readString(folder.resolve("visa.journey")).contains("stage Find \"Looking\""));
  }
}
