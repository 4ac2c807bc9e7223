package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.merge.CannotMerge;
import org.journeydsl.merge.ElementMerge;
import org.journeydsl.merge.Labels;
import org.junit.jupiter.api.Test;

/** What comes of merging the changes that a team made to the example "telecom" one by one. */
final class MergedHistoryTest {

  private static final String FILE = "renewal.journey";
  private static final Labels LABELS = new Labels("ours", "base", "theirs", 7, false);

  private static String start() throws IOException {
    return Files.readString(Path.of("../../examples/telecom").resolve(FILE));
  }

  private static ElementMerge merge(String base, String ours, String theirs) throws CannotMerge {
    return ElementMerge.of(base, ours, theirs, LABELS);
  }

  @Test
  void aChangeMergedWithItselfOrWithNoneIsTheChange() throws IOException, CannotMerge {
    List<String> versions = new ArrayList<>(List.of(start()));
    for (History.Commit commit : History.commits()) {
      versions.add(commit.in(FILE, versions.get(versions.size() - 1)).orElseThrow());
    }
    for (int i = 0; i < versions.size(); i++) {
      for (int j = i + 1; j < versions.size(); j++) {
        String before = versions.get(i);
        String after = versions.get(j);
        assertEquals(after, merge(before, after, after).text());
        assertEquals(after, merge(before, after, before).text());
        assertEquals(after, merge(before, before, after).text());
      }
    }
  }

  @Test
  void twoCommitsMadeSideBySideAreAsOneAfterTheOther() throws IOException, CannotMerge {
    String base = start();
    List<History.Commit> commits = History.commits();
    int merged = 0;
    for (int i = 0; i < commits.size(); i++) {
      for (int j = i + 1; j < commits.size(); j++) {
        History.Commit first = commits.get(i);
        History.Commit second = commits.get(j);
        Optional<String> ours = first.in(FILE, base);
        Optional<String> theirs = second.in(FILE, base);
        Optional<String> both = ours.flatMap(text -> second.in(FILE, text));
        if (theirs.isPresent() && both.isPresent()) {
          String what = first.message() + " + " + second.message();
          assertEquals(both.get(), merge(base, ours.get(), theirs.get()).text(), what);
          assertEquals(both.get(), merge(base, theirs.get(), ours.get()).text(), what);
          merged++;
        }
      }
    }
    assertTrue(merged > 50, "only " + merged + " pairs fit");
  }
}
