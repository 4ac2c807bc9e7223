package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanCommandTest {

  private static final String SHOP =
      """
      journey Checkout <
        stage Purchase <
          touchpoint Cart < channel web csat Ease "How satisfied were you with the basket?" >
        >
      >
      survey Pulse "How was it?" < about Checkout send 2 hours after Cart by email anonymous >
      """;

  @TempDir private Path folder;
  private GitDesk desk;

  @BeforeEach
  void commitAShop() {
    desk = new GitDesk(folder).file("journey.toml", "").file("shop.journey", SHOP);
    desk.commit("A shop");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void namesTheFilesThatAChangeTouches() {
    desk.file("shop.journey", SHOP.replace("the basket", "our basket"))
        .file("new.journey", "journey Returns < stage S < touchpoint T channel web > >\n");
    Desk.Seen seen = desk.type("plan", "main", "--files");
    assertEquals(0, seen.status(), seen.err());
    assertTrue(seen.out().contains("    changed  Checkout.html\n"), seen.out());
    assertTrue(seen.out().contains("    added    Returns.html\n"), seen.out());
    assertTrue(seen.out().contains("Breaks survey 'Pulse': 'journey diff' says why."), seen.out());
    assertTrue(seen.out().contains("  reworded  Checkout.Cart.Ease (en)"), seen.out());
    assertFalse(desk.desk().has("build"), "nothing is written");
  }

  @Test
  void saysThatNothingWouldBeAnotherFile() {
    desk.file("shop.journey", "// a comment\n" + SHOP);
    String out = desk.type("plan", "main", "--only", "mermaid").out();
    assertTrue(out.contains("no file would be another one."), out);
  }

  @Test
  void looksAtSomeGeneratorsOnly() {
    desk.file("shop.journey", SHOP.replace("touchpoint Cart", "touchpoint Cart \"Basket\""));
    String out = desk.type("plan", "main", "--only", "mermaid").out();
    assertTrue(out.contains("1 changed."), out);
    assertFalse(out.contains("html"), out);
  }

  @Test
  void whatCannotBeGeneratedIsNoPlan() {
    desk.file("shop.journey", SHOP + "journey Checkout < stage S < > >\n");
    Desk.Seen seen = desk.type("plan", "main");
    assertEquals(1, seen.status());
    assertTrue(seen.err().contains("Nothing was planned"), seen.err());
    assertEquals("", seen.out());
  }
}
