package org.journeydsl.eclipse.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeydsl.rules.RulePage;
import org.journeydsl.validation.AllRules;

/** A table of rules with the weight of each, which is chosen where it stands. */
final class RuleTable {

  private static final List<String> WORDS = List.of("off", "note", "warning", "error");

  private final TableViewer viewer;
  private final Map<String, Optional<String>> words;
  private String filter = "";

  RuleTable(Composite parent, Map<String, Optional<String>> words) {
    this.words = words;
    viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column("What it finds", 330, RuleTable::title);
    TableViewerColumn weight = column("Weight", 130, this::weight);
    weight.setEditingSupport(new Choice());
    column("Rule", 190, AllRules.Entry::id);
    viewer.addFilter(
        new ViewerFilter() {
          @Override
          public boolean select(Viewer any, Object parent, Object element) {
            AllRules.Entry rule = (AllRules.Entry) element;
            return (title(rule) + " " + rule.id()).toLowerCase(Locale.ROOT).contains(filter);
          }
        });
    viewer.setInput(RulesPage.rules());
  }

  private TableViewerColumn column(
      String title, int width, java.util.function.Function<AllRules.Entry, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title);
    column.getColumn().setWidth(width);
    column.setLabelProvider(
        ColumnLabelProvider.createTextProvider(each -> text.apply((AllRules.Entry) each)));
    return column;
  }

  private static String title(AllRules.Entry rule) {
    return RulePage.of(rule.id()).map(RulePage::title).orElse(rule.id()).replace("`", "");
  }

  private String weight(AllRules.Entry rule) {
    return words
        .getOrDefault(rule.id(), Optional.empty())
        .orElse(rule.severity().word() + " (its own)");
  }

  Control control() {
    return viewer.getControl();
  }

  void refresh() {
    viewer.refresh();
  }

  void filter(String text) {
    filter = text.strip().toLowerCase(Locale.ROOT);
    viewer.refresh();
  }

  void whenSelected(Consumer<AllRules.Entry> listener) {
    viewer.addSelectionChangedListener(
        event -> {
          if (event.getStructuredSelection().getFirstElement() instanceof AllRules.Entry rule) {
            listener.accept(rule);
          }
        });
  }

  /** The choice of a weight; the first is the rule's own. */
  private final class Choice extends EditingSupport {

    Choice() {
      super(viewer);
    }

    @Override
    protected boolean canEdit(Object element) {
      return true;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      String own = ((AllRules.Entry) element).severity().word() + " (its own)";
      String[] items = {own, WORDS.get(0), WORDS.get(1), WORDS.get(2), WORDS.get(3)};
      ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), items, SWT.READ_ONLY);
      editor.setActivationStyle(
          ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
              | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
      return editor;
    }

    @Override
    protected Object getValue(Object element) {
      return words
          .getOrDefault(((AllRules.Entry) element).id(), Optional.empty())
          .map(word -> WORDS.indexOf(word) + 1)
          .orElse(0);
    }

    @Override
    protected void setValue(Object element, Object value) {
      int index = (Integer) value;
      words.put(
          ((AllRules.Entry) element).id(),
          index < 1 ? Optional.empty() : Optional.of(WORDS.get(index - 1)));
      viewer.update(element, null);
    }
  }
}
