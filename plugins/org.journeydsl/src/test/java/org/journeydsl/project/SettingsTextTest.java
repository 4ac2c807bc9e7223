package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.journeydsl.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTextTest {

  private static final String RULE = "kpi-without-target";

  private static final String FILE =
      """
      # Ours.
      [rules] # agreed in May
      map-without-a-low = "warning"   # see minutes

      # Where it goes
      [output]
      folder = 'out'
      """;

  @Test
  void replacesAValueAndNothingElse() {
    assertEquals(
        FILE.replace("\"warning\"", "\"off\""),
        new SettingsText(FILE).rule("map-without-a-low", Optional.of("off")).text());
    assertEquals(
        FILE.replace("'out'", "\"build\""),
        new SettingsText(FILE).output(Optional.of("build")).text());
  }

  @Test
  void addsToATableBehindItsLastSetting() {
    assertEquals(
        FILE.replace("see minutes\n", "see minutes\nkpi-without-target = \"error\"\n"),
        new SettingsText(FILE).rule(RULE, Optional.of("error")).text());
  }

  @Test
  void addsATableAtTheEnd() {
    assertEquals(
        FILE + "\n[generators]\nrun = [\"html-map\", \"json\"]\n",
        new SettingsText(FILE).generators(List.of("html-map", "json")).text());
    assertEquals(
        "[rules]\nkpi-without-target = \"off\"\n",
        new SettingsText("").rule(RULE, Optional.of("off")).text());
    assertEquals(
        "# no end\n\n[rules]\nkpi-without-target = \"off\"\n",
        new SettingsText("# no end").rule(RULE, Optional.of("off")).text());
  }

  @Test
  void removesTheLineOfASetting() {
    assertEquals(
        FILE.replace("map-without-a-low = \"warning\"   # see minutes\n", ""),
        new SettingsText(FILE).rule("map-without-a-low", Optional.empty()).text());
    String several =
        "[generators]\nrun = [\n  \"json\", # a ] in a comment\n  \"html-map\",\n]\n# x\n";
    assertEquals("[generators]\n# x\n", new SettingsText(several).generators(List.of()).text());
    assertEquals(
        "[generators]\nrun = [\"svg\"]\n# x\n",
        new SettingsText(several).generators(List.of("svg")).text());
  }

  @Test
  void changesNothingThatItCannotRead() {
    SettingsText broken = new SettingsText("[rules\n");
    assertFalse(broken.isReadable());
    assertEquals(broken, broken.rule(RULE, Optional.of("off")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[rules]",
        "[rules]\n[output]\nfolder = \"a # b\"\n",
        "rules = {}\n",
        "rules = { }",
        "rules = { map-without-a-low = \"note\" } # }\n",
        "rules.map-without-a-low = 'note'\n[output]\nfolder = \"x\"\n",
        "[ \"rules\" ]\n\"map-without-a-low\" = \"note\"\n",
        "[rules]\nkpi-without-target = \"note\"",
        "rules = { kpi-without-target = \"note\", map-without-a-low = \"note\" }",
        "rules = { map-without-a-low = \"note\", kpi-without-target = \"note\" }",
        "[project]\nname = \"\"\"\n[rules]\n\"\"\"\"\n[rules]\n",
      })
  void isReadBackHoweverItIsWritten(String text) {
    Path root = Path.of("/shop");
    SettingsText before = new SettingsText(text);
    assertTrue(before.isReadable());
    SettingsText set = before.rule(RULE, Optional.of("error"));
    assertEquals(Optional.of(Severity.ERROR), set.settings(root).rules().get(RULE));
    assertEquals(before.settings(root).output(), set.settings(root).output());
    assertEquals(
        before.settings(root).rules().get("map-without-a-low"),
        set.settings(root).rules().get("map-without-a-low"));
    SettingsText unset = set.rule(RULE, Optional.empty());
    assertTrue(unset.isReadable(), unset.text());
    assertEquals(null, unset.settings(root).rules().get(RULE));
    assertEquals(
        before.settings(root).rules().get("map-without-a-low"),
        unset.settings(root).rules().get("map-without-a-low"));
  }
}
