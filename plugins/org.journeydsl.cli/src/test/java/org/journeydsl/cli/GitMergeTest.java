package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people, one map, and the real git. */
final class GitMergeTest {

  private static final String FILE = "the shop.journey";

  private static final String SHOP =
      """
      persona Olena

      journey Checkout <
        persona Olena

        stage Purchase <
          // the heart of it
          touchpoint Cart "The cart" <
            channel web
            feels -1 "Uneasy"
            csat Ease "How easy was it?"
          >
        >
      >
      """;

  private static final String VOUCHER =
      "\n    touchpoint Voucher <\n      channel app // only there\n    >\n";

  private static final String ADDRESS = "\n    touchpoint Address <\n      channel web\n    >\n";

  @TempDir private Path temp;
  private Desk desk;
  private RealGit git;

  @BeforeEach
  void makeRepository() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("the team's maps"));
    git = RealGit.init(folder);
    desk = new Desk(folder).file(FILE, SHOP);
    assertEquals(0, desk.type("git", "install").status());
    git.commit("The shop");
  }

  private static String with(String text, String gone, String come) {
    assertTrue(text.contains(gone), gone);
    return text.replace(gone, come);
  }

  private static String withTouchpoint(String text, String touchpoint) {
    return with(text, "    >\n  >\n>\n", "    >\n" + touchpoint + "  >\n>\n");
  }

  /** Commits theirs on a branch of its own, and ours on main. */
  private void part(String ours, String theirs) {
    git.does("checkout", "--quiet", "-b", "theirs");
    desk.file(FILE, theirs);
    git.commit("Theirs");
    git.does("checkout", "--quiet", "main");
    desk.file(FILE, ours);
    git.commit("Ours");
  }

  @Test
  void mergesTouchpointsThatBothAdded() {
    part(withTouchpoint(SHOP, ADDRESS), withTouchpoint(SHOP, VOUCHER));
    git.does("merge", "--quiet", "--no-edit", "theirs");
    assertEquals(withTouchpoint(SHOP, ADDRESS + VOUCHER), desk.text(FILE));
    assertEquals("", git.does("status", "--short"));
  }

  @Test
  void rebasesFactsOntoARename() {
    String renamed =
        with(
            SHOP,
            "touchpoint Cart \"The cart\" <\n",
            "touchpoint Basket \"The cart\" <\n      formerly Cart\n");
    String calmer = with(SHOP, "feels -1 \"Uneasy\"", "feels 0");
    part(renamed, calmer);
    git.does("checkout", "--quiet", "theirs");
    git.does("rebase", "--quiet", "main");
    assertEquals(with(renamed, "feels -1 \"Uneasy\"", "feels 0"), desk.text(FILE));
  }

  @Test
  void picksACommitFromAnotherLayout() {
    String laidOut = SHOP.replace("  ", "    ");
    part(laidOut, with(SHOP, "feels -1 \"Uneasy\"", "feels -1 \"Uneasy\" // see the minutes"));
    git.does("cherry-pick", "theirs");
    assertEquals(
        with(laidOut, "feels -1 \"Uneasy\"", "feels -1 \"Uneasy\" // see the minutes"),
        desk.text(FILE));
  }

  @Test
  void marksAConflictAtTheFactAndMergesTheRest() {
    part(
        withTouchpoint(with(SHOP, "feels -1", "feels -2"), ADDRESS),
        withTouchpoint(with(SHOP, "feels -1", "feels 0"), VOUCHER));
    RealGit.Seen seen = git.runs("merge", "--no-edit", "theirs");
    assertEquals(1, seen.status(), seen.text());
    assertEquals(
        with(
            withTouchpoint(SHOP, ADDRESS + VOUCHER),
            "      feels -1 \"Uneasy\"\n",
            """
            <<<<<<< ours: Checkout / Purchase / Cart
                  feels -2 "Uneasy"
            =======
                  feels 0 "Uneasy"
            >>>>>>> theirs: Checkout / Purchase / Cart
            """),
        desk.text(FILE));
    assertEquals("UU \"the shop.journey\"\n", git.does("status", "--short"));
    git.does("merge", "--abort");
    assertEquals("", git.does("status", "--short"));
  }

  @Test
  void aDiffInTheMiddleOfAMergeShowsTheConflictAlone() {
    part(with(SHOP, "feels -1", "feels -2"), with(SHOP, "feels -1", "feels 0"));
    assertEquals(1, git.runs("merge", "--no-edit", "theirs").status());
    String diff = git.does("diff", "--unified=0");
    assertEquals(
        """
        ++<<<<<<< ours
         +Checkout / Purchase / Cart: feels -2 "Uneasy"
        ++=======
        + Checkout / Purchase / Cart: feels 0 "Uneasy"
        ++>>>>>>> theirs
        """,
        diff.substring(diff.indexOf("\n++<<<") + 1));
  }

  @Test
  void showsWhatBothStartedFromIfGitIsToldSo() {
    git.does("config", "merge.conflictStyle", "diff3");
    part(with(SHOP, "feels -1", "feels -2"), with(SHOP, "feels -1", "feels 0"));
    assertEquals(1, git.runs("merge", "--no-edit", "theirs").status());
    assertTrue(git.does("diff").contains("\n++=======\n"), "the conflict fact by fact");
    assertTrue(
        desk.text(FILE).contains("||||||| base\n      feels -1 \"Uneasy\"\n=======\n"),
        desk.text(FILE));
  }

  @Test
  void aDeletedTouchpointThatTheOtherChangedIsAConflict() {
    String gone =
        with(SHOP, SHOP.substring(SHOP.indexOf("    // the heart"), SHOP.indexOf("  >\n>\n")), "");
    part(gone, with(SHOP, "feels -1", "feels 0"));
    assertEquals(1, git.runs("merge", "--no-edit", "theirs").status());
    String text = desk.text(FILE);
    assertTrue(
        text.contains(
            "<<<<<<< ours: Checkout / Purchase / Cart\n=======\n    // the heart of it\n    touchpoint Cart"),
        text);
    assertTrue(text.contains("      feels 0 \"Uneasy\"\n"), text);
  }

  @Test
  void keepsTheLineEndsOfAFile() {
    String shop = SHOP.replace("\n", "\r\n");
    desk.file(FILE, shop);
    git.commit("From another system");
    part(
        withTouchpoint(SHOP, ADDRESS).replace("\n", "\r\n"),
        withTouchpoint(SHOP, VOUCHER).replace("\n", "\r\n"));
    git.does("merge", "--quiet", "--no-edit", "theirs");
    assertEquals(withTouchpoint(SHOP, ADDRESS + VOUCHER).replace("\n", "\r\n"), desk.text(FILE));
  }

  @Test
  void aTextWithMistakesIsMergedByGit() {
    part(
        with(SHOP, "channel web", "channel <"),
        with(SHOP, "persona Olena\n\njourney", "persona Olena \"Buys\"\n\njourney"));
    RealGit.Seen seen = git.runs("merge", "--no-edit", "theirs");
    assertEquals(0, seen.status(), seen.text());
    assertTrue(
        seen.text().contains("the shop.journey merged line by line: our text has mistakes."),
        seen.text());
    assertEquals(
        with(
            with(SHOP, "channel web", "channel <"),
            "persona Olena\n\njourney",
            "persona Olena \"Buys\"\n\njourney"),
        desk.text(FILE));
  }

  @Test
  void withoutTheLauncherGitMergesAsEver() {
    part(with(SHOP, "feels -1", "feels -2"), with(SHOP, "feels -1", "feels 0"));
    String driver = git.does("config", "--get", "merge.journey.driver").strip();
    int start = driver.indexOf('\'');
    int end = driver.indexOf(" git merge ");
    git.does(
        "config",
        "merge.journey.driver",
        driver.substring(0, start) + "'/gone/journey'" + driver.substring(end));
    RealGit.Seen seen = git.runs("merge", "--no-edit", "theirs");
    assertEquals(1, seen.status(), seen.text());
    assertEquals(
        with(
            SHOP,
            "      feels -1 \"Uneasy\"\n",
            """
            <<<<<<< ours
                  feels -2 "Uneasy"
            =======
                  feels 0 "Uneasy"
            >>>>>>> theirs
            """),
        desk.text(FILE));
    assertEquals("UU \"the shop.journey\"\n", git.does("status", "--short"));
  }

  @Test
  void withoutTheLauncherDiffsShowTheText() {
    String textconv = git.does("config", "--get", "diff.journey.textconv").strip();
    int start = textconv.indexOf('\'');
    int end = textconv.indexOf(" git facts ");
    git.does(
        "config",
        "diff.journey.textconv",
        textconv.substring(0, start) + "'/gone/journey'" + textconv.substring(end));
    desk.file(FILE, with(SHOP, "feels -1", "feels -2"));
    String diff = git.does("diff");
    assertTrue(diff.contains("\n+      feels -2 \"Uneasy\"\n"), diff);
    assertFalse(diff.contains("gone"), diff);
  }
}
