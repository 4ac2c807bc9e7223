package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {

  private static final String SHOP =
      """
      persona Olena "Olena"
      journey Checkout <
        persona Olena
        stage Purchase <
          touchpoint Cart <
            channel web
            feels +1 "Fine"
            csat Ease "How satisfied were you with the basket?"
          >
          touchpoint Payment channel web
        >
      >
      """;

  @TempDir private Path folder;
  private GitDesk desk;
  private String first;

  @BeforeEach
  void commitAShop() {
    desk = new GitDesk(folder).file("journey.toml", "").file("shop.journey", SHOP);
    first = desk.commit("A shop");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void comparesTheFilesOnDiskWithARevision() {
    desk.file("shop.journey", SHOP.replace("+1", "-1"));
    Desk.Seen seen = desk.type("diff", "main");
    assertEquals(0, seen.status(), seen.err());
    assertTrue(seen.out().contains("feels +1 \"Fine\" \u2192 feels -1 \"Fine\""), seen.out());
    assertTrue(seen.out().contains("shop.journey:7 [feeling-lowered]"), seen.out());
    assertTrue(seen.out().contains("main \u2192 the work tree"), seen.out());
  }

  @Test
  void comparesTwoRevisionsAndNotTheFilesOnDisk() {
    desk.file("shop.journey", SHOP.replace("Fine", "Good"));
    String second = desk.commit("Words");
    desk.file("shop.journey", "this is no journey");
    Desk.Seen seen = desk.type("diff", first, second);
    assertEquals(0, seen.status(), seen.err());
    assertTrue(seen.out().contains("@en \"Fine\" \u2192 \"Good\""), seen.out());
  }

  @Test
  void thePageOfTwoRevisionsShowsTheirPictures() {
    String withPhoto =
        SHOP.replace("\"Olena\"\n", "\"Olena\" < photo \"img/olena.svg\" \"Olena\" >\n");
    desk.file("img/olena.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    String before = desk.file("shop.journey", withPhoto).commit("A photo");
    String after = desk.file("shop.journey", withPhoto.replace("Fine", "Good")).commit("Words");
    Desk.Seen seen = desk.type("diff", before, after, "--format", "html");
    assertEquals(0, seen.status(), seen.err());
    assertTrue(seen.out().contains("data:image/svg+xml;base64,"), seen.out());
  }

  @Test
  void comparesWithWhereABranchParted() {
    desk.branch("work").file("shop.journey", SHOP.replace("+1", "-1")).commit("Honest");
    desk.checkout("main").file("shop.journey", SHOP.replace("Fine", "Good")).commit("Words");
    desk.checkout("work");
    Desk.Seen seen = desk.type("diff", "main...", "--in", ".");
    assertTrue(seen.out().contains("feels +1 \"Fine\" \u2192 feels -1 \"Fine\""), seen.out());
    assertFalse(seen.out().contains("Good"), seen.out());
    assertTrue(seen.out().contains("main (" + first.substring(0, 7) + ")"), seen.out());
    assertTrue(desk.type("diff", "main...work").out().contains("feels -1"));
  }

  @Test
  void findsTheProjectFromAFolderInIt() {
    Path maps = folder.resolve("maps");
    desk.file("maps/other.journey", "journey Other < stage S < touchpoint T channel web > >\n");
    Desk.Seen seen = new Desk(maps).type("diff", "main");
    assertTrue(seen.out().contains("added     journey Other"), seen.out() + seen.err());
  }

  @Test
  void movingAPersonaIntoASharedFileIsNoChange() {
    desk.file("shared/people.journey", "persona Olena \"Olena\"\n")
        .file(
            "shop.journey",
            "import \"shared/people.journey\"\n"
                + SHOP.replace("persona Olena \"Olena\"\n", "").replace("  ", " "));
    Desk.Seen seen = desk.type("diff", "main", "--fail-on", "any");
    assertEquals(0, seen.status(), seen.out() + seen.err());
    assertTrue(seen.out().startsWith("Nothing differs"), seen.out());
  }

  @Test
  void aRenameWithFormerlyIsNoRemoval() {
    desk.file(
        "shop.journey",
        SHOP.replace("touchpoint Cart <", "touchpoint Basket <\n      formerly Cart"));
    Desk.Seen seen = desk.type("diff", "main", "--fail-on", "experience");
    assertEquals(0, seen.status(), seen.out() + seen.err());
    assertTrue(seen.out().contains("renamed   Cart \u2192 Basket"), seen.out());
  }

  @Test
  void saysByItsStatusHowGraveTheChangesAre() {
    assertEquals(0, desk.type("diff", "main", "--fail-on", "any").status());
    desk.file("shop.journey", SHOP.replace("+1 \"Fine\"", "+1 \"Good\""));
    assertEquals(2, desk.type("diff", "main", "--fail-on", "any").status());
    assertEquals(0, desk.type("diff", "main", "--fail-on", "experience").status());
    desk.file("shop.journey", SHOP.replace("+1", "-1"));
    assertEquals(2, desk.type("diff", "main", "--fail-on", "experience").status());
    assertEquals(0, desk.type("diff", "main", "--fail-on", "measurement").status());
    desk.file("shop.journey", SHOP.replace("the basket", "our basket"));
    assertEquals(2, desk.type("diff", "main", "--fail-on", "measurement").status());
    assertEquals(0, desk.type("diff", "main").status());
  }

  @Test
  void aProjectDecidesHowMuchARuleMatters() {
    desk.file("shop.journey", SHOP.replace("+1", "-1"))
        .file("journey.toml", "[rules]\nfeeling-lowered = \"off\"\n");
    Desk.Seen seen = desk.type("diff", "main", "--fail-on", "experience");
    assertEquals(0, seen.status(), seen.out() + seen.err());
    assertFalse(seen.out().contains("feeling-lowered"), seen.out());
  }

  @Test
  void aVersionThatCannotBeReadIsNoComparison() {
    desk.file("shop.journey", SHOP + "journey < oops");
    Desk.Seen seen = desk.type("diff", "main");
    assertEquals(1, seen.status());
    assertTrue(seen.err().contains("In the work tree: "), seen.err());
    assertEquals("", seen.out());
    desk.commit("Broken").length();
    desk.file("shop.journey", SHOP);
    assertTrue(desk.type("diff", "main").err().contains("In main: "));
  }

  @Test
  void aFileThatIsTheSameInBothIsNotRead() {
    desk.file("broken.journey", "journey < oops").commit("Broken");
    desk.file("shop.journey", SHOP.replace("+1", "-1"));
    Desk.Seen seen = desk.type("diff", "main");
    assertEquals(0, seen.status(), seen.err());
    assertTrue(seen.out().contains("[feeling-lowered]"), seen.out());
  }

  @Test
  void readsAFileThatImportsWhatChanged() {
    desk.file(
            "kpis.journey",
            """
            import "shop.journey"
            kpi EaseOfBasket "Ease" < measures csat of Checkout.Cart.Ease dashboard "https://bi.example.com/d" >
            """)
        .commit("A KPI");
    desk.file("shop.journey", SHOP.replace("the basket", "our basket"));
    Desk.Seen seen = desk.type("diff", "main");
    assertTrue(
        seen.out().contains("breaks: KPI 'EaseOfBasket' and dashboard https://bi.example.com/d"),
        seen.out() + seen.err());
  }

  @Test
  void comparesTwoFoldersAndTwoFiles() {
    desk.file("old/shop.journey", SHOP).file("new/shop.journey", SHOP.replace("+1", "-1"));
    assertTrue(desk.type("diff", "old", "new").out().contains("[feeling-lowered]"));
    Desk.Seen seen = desk.type("diff", "old/shop.journey", "new/shop.journey");
    assertTrue(seen.out().contains("new/shop.journey:7 [feeling-lowered]"), seen.out());
    assertTrue(desk.type("diff", "old", "old").out().startsWith("Nothing differs"));
  }

  @Test
  void saysWhatIsWrongWithARevision() {
    Desk.Seen seen = desk.type("diff", "mian");
    assertEquals(1, seen.status());
    assertTrue(seen.err().contains("no revision 'mian'"), seen.err());
    assertTrue(seen.err().contains("Did you mean 'main'?"), seen.err());
    assertEquals(1, desk.type("diff").status());
    assertEquals(1, desk.type("diff", "--no-such-option").status());
    assertEquals(1, desk.type("diff", "main", "--in", "nowhere").status());
    assertEquals(1, desk.type("diff", "main@{", "main").status());
  }

  @Test
  void saysWhereThereIsNoRepository(@TempDir Path elsewhere) {
    Desk.Seen seen = new Desk(elsewhere).file("a.journey", SHOP).type("diff", "main");
    assertEquals(1, seen.status());
    assertTrue(seen.err().contains("no git repository"), seen.err());
  }

  @Test
  void aShallowCloneNamesWhatToFetch(@TempDir Path elsewhere) throws Exception {
    desk.file("shop.journey", SHOP.replace("+1", "-1")).commit("Honest");
    Path clone = elsewhere.resolve("clone");
    Git.cloneRepository()
        .setURI(folder.toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(1)
        .call()
        .close();
    Desk.Seen seen = new Desk(clone).type("diff", first);
    assertEquals(1, seen.status());
    assertTrue(seen.err().contains("shallow"), seen.err());
    assertTrue(seen.err().contains("git fetch --depth=1 origin " + first), seen.err());
  }

  @Test
  void linksInARevisionLeadNowhereButIntoIt(@TempDir Path outside) throws Exception {
    Files.writeString(outside.resolve("secret.journey"), "persona Secret \"Secret\"\n");
    var repository = desk.git().getRepository();
    ObjectId target;
    try (var inserter = repository.newObjectInserter()) {
      target =
          inserter.insert(
              Constants.OBJ_BLOB, outside.resolve("secret.journey").toString().getBytes("UTF-8"));
      inserter.flush();
    }
    desk.file("shop.journey", "import \"link.journey\"\n" + SHOP);
    desk.git().add().addFilepattern(".").call();
    var cache = repository.lockDirCache();
    var builder = cache.builder();
    builder.keep(0, cache.getEntryCount());
    builder.add(entry("link.journey", FileMode.SYMLINK, target));
    builder.add(entry("module", FileMode.GITLINK, ObjectId.fromString(first)));
    builder.commit();
    String linked = desk.git().commit().setMessage("Links").setSign(false).call().name();
    Desk.Seen seen = desk.type("diff", first, linked);
    assertEquals(1, seen.status());
    assertTrue(seen.err().contains("link.journey"), seen.err());
    assertFalse(seen.err().contains("Secret"), seen.err());
  }

  private static DirCacheEntry entry(String path, FileMode mode, ObjectId id) {
    DirCacheEntry entry = new DirCacheEntry(path);
    entry.setFileMode(mode);
    entry.setObjectId(id);
    return entry;
  }

  @Test
  void leavesNothingBehindInTheRepository() throws Exception {
    Path git = folder.resolve(".git");
    long before;
    try (var files = Files.walk(git)) {
      before = files.count();
    }
    desk.type("diff", "main");
    try (var files = Files.walk(git)) {
      assertEquals(before, files.count());
    }
  }

  @Test
  void writesAFile() {
    desk.file("shop.journey", SHOP.replace("+1", "-1"));
    Desk.Seen seen = desk.type("diff", "main", "--format", "markdown", "--out", "comment.md");
    assertEquals("", seen.out());
    assertTrue(desk.desk().text("comment.md").startsWith("<!-- journey diff -->\n### Journeys"));
  }
}
