package org.journeydsl.eclipse.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.journeydsl.findings.Severity;
import org.journeydsl.project.Settings;
import org.journeydsl.project.SettingsText;
import org.journeydsl.rules.RulePage;
import org.journeydsl.validation.AllRules;

/** How much each rule matters in a project. */
public final class RulesPage extends SettingsPage {

  private final Map<String, Optional<String>> words = new LinkedHashMap<>();
  private RuleTable table;

  @Override
  protected void show(Composite parent) {
    Settings settings = file().settings();
    settings.rules().forEach((id, severity) -> words.put(id, Optional.of(word(severity))));
    Text filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage("Find a rule");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    table = new RuleTable(parent, words);
    GridDataFactory.fillDefaults().grab(true, true).hint(480, 300).applyTo(table.control());
    filter.addModifyListener(event -> table.filter(filter.getText()));
    Label reason = new Label(parent, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(420, 90).applyTo(reason);
    table.whenSelected(
        rule ->
            reason.setText(
                RulePage.of(rule.id())
                    .map(page -> page.reason().replaceAll("\\s*\\n(?!\\n)\\s*", " "))
                    .orElse("")));
    note(
        parent,
        "They stand in journey.toml, for everybody who works on the project. Rules without which a"
            + " file cannot be read are always errors and not listed.");
  }

  private static String word(Optional<Severity> severity) {
    return severity.map(Severity::word).orElse("off");
  }

  /** The rules that may be weighed otherwise. */
  static List<AllRules.Entry> rules() {
    return AllRules.all().stream().filter(each -> each.level() != AllRules.Level.SYNTAX).toList();
  }

  /** The weight that a rule gets here; empty for its own. */
  public void weigh(String id, Optional<String> word) {
    words.put(id, word);
    table.refresh();
  }

  @Override
  protected SettingsText changed(SettingsText before) {
    SettingsText after = before;
    Settings settings = file().settings();
    for (Map.Entry<String, Optional<String>> each : words.entrySet()) {
      Optional<String> now =
          Optional.ofNullable(settings.rules().get(each.getKey())).map(RulesPage::word);
      if (!now.equals(each.getValue())) {
        after = after.rule(each.getKey(), each.getValue());
      }
    }
    return after;
  }

  @Override
  protected void performDefaults() {
    if (table != null) {
      words.replaceAll((id, word) -> Optional.empty());
      table.refresh();
    }
    super.performDefaults();
  }
}
