package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.builder.Saving;
import org.journeydsl.eclipse.settings.JourneyPreferences;
import org.journeydsl.eclipse.settings.OutputsPage;
import org.journeydsl.eclipse.settings.RulesPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Properties that read and write {@code journey.toml}, and the preferences of the workspace. */
@ExtendWith(CleanDesk.class)
public final class SettingsPagesTest {

  private static final String SETTINGS =
      """
      # Ours, agreed in May.
      [rules] # see minutes
      kpi-without-target = "error"  # for the board

      [output]
      # Beside the sources.
      folder = "out"
      """;

  @Test
  public void rulesAreWeighedInTheProjectFile() {
    try (Desk desk = Desk.withProject("weighing")) {
      desk.file("journey.toml", SETTINGS);
      ITextEditor editor = desk.open("journey.toml");
      PreferenceDialog dialog = properties(desk, JourneyPreferences.RULES);
      RulesPage page = (RulesPage) dialog.getSelectedPage();
      page.weigh("kpi-without-target", Optional.of("note"));
      page.weigh("journey-without-persona", Optional.of("off"));
      Desk.picture("rules-page");
      assertTrue(page.performOk());
      dialog.close();
      String expected =
          SETTINGS.replace(
              "\"error\"  # for the board\n",
              "\"note\"  # for the board\njourney-without-persona = \"off\"\n");
      assertEquals(expected, desk.saved("journey.toml"));
      Desk.awaitEqual(expected, () -> Desk.document(editor).get());
    }
  }

  @Test
  public void aWeightChangesFindingsAtOnce() {
    try (Desk desk = Desk.withProject("weights")) {
      desk.file("shop.journey", "journey Checkout < stage Purchase < touchpoint Cart > >\n");
      Desk.await(
          "a note on the persona",
          () -> desk.findings("shop.journey").stream().anyMatch(each -> each.contains("persona")));
      PreferenceDialog dialog = properties(desk, JourneyPreferences.RULES);
      RulesPage page = (RulesPage) dialog.getSelectedPage();
      page.weigh("journey-without-persona", Optional.of("off"));
      assertTrue(page.performOk());
      dialog.close();
      assertEquals("[rules]\njourney-without-persona = \"off\"\n", desk.saved("journey.toml"));
      Desk.await(
          "no note on the persona",
          () -> desk.findings("shop.journey").stream().noneMatch(each -> each.contains("persona")));
    }
  }

  @Test
  public void outputsAreChosenInTheProjectFile() {
    try (Desk desk = Desk.withProject("choosing")) {
      desk.file("journey.toml", SETTINGS + "\n[generators]\nrun = ['svg-map'] # slides\n");
      PreferenceDialog dialog = properties(desk, JourneyPreferences.OUTPUTS);
      OutputsPage page = (OutputsPage) dialog.getSelectedPage();
      Desk.picture("outputs-page");
      Widgets.press(Widgets.button(page.getControl().getParent(), "All generators"));
      Widgets.press(Widgets.button(page.getControl().getParent(), "Generate when a file is saved"));
      assertTrue(page.performOk());
      dialog.close();
      assertEquals(SETTINGS + "\n[generators]\n", desk.saved("journey.toml"));
      assertTrue(Saving.generates(desk.project()));
    }
  }

  @Test
  public void theWorkspaceSaysWhatProjectsDoNot() {
    PreferenceDialog dialog =
        PreferencesUtil.createPreferenceDialogOn(
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
            "org.journeydsl.eclipse.preferences",
            new String[] {"org.journeydsl.eclipse.preferences"},
            null);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Desk.picture("preferences");
    var page = (JourneyPreferences) dialog.getSelectedPage();
    dialog.close();
    assertEquals("Journey", page.getTitle());
    try (Desk desk = Desk.withProject("defaults")) {
      assertEquals(false, Saving.generates(desk.project()));
      JourneyPlugin.instance().getPreferenceStore().setValue(Saving.KEY, true);
      assertEquals(true, Saving.generates(desk.project()));
      Saving.generates(desk.project(), false);
      assertEquals(false, Saving.generates(desk.project()));
    } finally {
      JourneyPlugin.instance().getPreferenceStore().setToDefault(Saving.KEY);
    }
  }

  private static PreferenceDialog properties(Desk desk, String page) {
    PreferenceDialog dialog =
        PreferencesUtil.createPropertyDialogOn(
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
            desk.project(),
            page,
            List.of(page).toArray(String[]::new),
            null);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Desk.calm();
    return dialog;
  }
}
