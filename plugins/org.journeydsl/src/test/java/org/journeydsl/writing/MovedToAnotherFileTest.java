package org.journeydsl.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a touchpoint leaves in its file, and brings into another, when both are saved. */
final class MovedToAnotherFileTest {

  @Test
  void commentsGoAlong(@TempDir Path folder) throws IOException {
    Path from = folder.resolve("from.journey");
    Path to = folder.resolve("to.journey");
    Files.writeString(
        from,
        """
        import "to.journey"
        journey Near <
          stage Here <
            touchpoint Stays
            // Heard at the desk.
            touchpoint Goes "It goes" < // in May
              does   "Walks" // slowly
              // Not asked yet.
              channel web
            >
          >
        >
        """);
    Files.writeString(
        to,
        """
        journey Far <
            stage There <
                touchpoint First
            >
        >
        """);
    OpenedFile near = OpenedFile.of(from);
    OpenedFile far = near.beside(to);
    far.journey()
        .getStages()
        .get(0)
        .getTouchpoints()
        .add(near.named("Near.Goes", Touchpoint.class));
    assertEquals(
        """
        journey Far <
            stage There <
                touchpoint First
                // Heard at the desk.
                touchpoint Goes "It goes" < // in May
                    does   "Walks" // slowly
                    // Not asked yet.
                    channel web
                >
            >
        >
        """,
        far.saved());
    assertEquals(
        """
        import "to.journey"
        journey Near <
          stage Here <
            touchpoint Stays
          >
        >
        """,
        near.saved());
  }

  @Test
  void linesAndBlanksAreTheOtherFiles(@TempDir Path folder) throws IOException {
    Path from = folder.resolve("from.journey");
    Path to = folder.resolve("to.journey");
    Files.writeString(
        from,
        """
        journey Near {
          stage Here {
            /*
             * Heard at the desk.
             */
            touchpoint Goes "It goes" { // in May
              ask Why "Why?"
                  @de "Warum?"

              note \"""
                One
                  two
                \"""
            }
          }
          stage Next
        }
        """);
    Files.writeString(
        to,
        """
        journey Far <
        \tstage There <
        \t\ttouchpoint First <
        \t\t\tchannel web
        \t\t>
        \t>

        \tstage Then "Then"
        >
        """
            .replace("\n", "\r\n"));
    OpenedFile near = OpenedFile.of(from);
    OpenedFile far = near.beside(to);
    Touchpoint goes = near.named("Near.Goes", Touchpoint.class);
    far.named("Far.Then", Stage.class).getTouchpoints().add(goes);
    String wanted =
        """
        journey Far <
        \tstage There <
        \t\ttouchpoint First <
        \t\t\tchannel web
        \t\t>
        \t>

        \tstage Then "Then" <
        \t\t/*
        \t\t * Heard at the desk.
        \t\t */
        \t\ttouchpoint Goes "It goes" { // in May
        \t\t\task Why "Why?"
        \t\t\t\t\t@de "Warum?"

        \t\t\tnote \"""
        \t\t\t\tOne
        \t\t\t\t  two
        \t\t\t\t\"""
        \t\t}
        \t>
        >
        """;
    assertEquals(wanted.replace("\n", "\r\n"), far.saved());
    assertEquals("journey Near {\n  stage Here\n  stage Next\n}\n", near.saved());
    near.undo();
    assertEquals(near.text(), near.saved());
    assertEquals(far.text(), far.saved());
  }
}
