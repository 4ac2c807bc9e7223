package org.journeydsl.eclipse.outline;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.SearchPattern;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.commands.InEditor.Cursor;
import org.journeydsl.eclipse.edits.Revealed;

/**
 * The outline as a window over the editor. Typing narrows it to names and titles that fit; Enter
 * goes there.
 */
public final class QuickOutline extends PopupDialog {

  private final Cursor cursor;
  private Text letters;
  private TreeViewer tree;

  public QuickOutline(Cursor cursor) {
    super(
        cursor.viewer().getTextWidget().getShell(),
        SWT.RESIZE,
        true,
        true,
        true,
        true,
        false,
        null,
        "Type letters of a name or title; * stands for any");
    this.cursor = cursor;
  }

  @Override
  protected Control createTitleControl(Composite parent) {
    letters = new Text(parent, SWT.SINGLE);
    letters.setMessage("Go to…");
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(letters);
    letters.addModifyListener(event -> narrow());
    letters.addKeyListener(
        KeyListener.keyPressedAdapter(
            event -> {
              if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                go();
              } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                tree.getTree().setFocus();
              }
            }));
    return letters;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(420, 340).applyTo(tree.getControl());
    tree.setUseHashlookup(true);
    tree.setContentProvider(new OutlineContent());
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
    tree.addFilter(new Fitting());
    List<OutlineElement> elements = OutlineElement.of(cursor.document());
    tree.setInput(elements);
    tree.expandToLevel(4);
    OutlineElement.around(elements, cursor.position())
        .ifPresent(element -> tree.setSelection(new StructuredSelection(element), true));
    tree.getTree()
        .addKeyListener(
            KeyListener.keyPressedAdapter(
                event -> {
                  if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                    go();
                  }
                }));
    tree.getTree().addMouseListener(MouseListener.mouseUpAdapter(event -> go()));
    return tree.getControl();
  }

  /** Whether an element, or anything in it, fits the letters. */
  private final class Fitting extends ViewerFilter {

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
      OutlineElement shown = (OutlineElement) element;
      return fits(shown) || shown.children().stream().anyMatch(each -> select(viewer, shown, each));
    }
  }

  private boolean fits(OutlineElement element) {
    String wanted = letters.getText().strip();
    SearchPattern pattern = new SearchPattern();
    pattern.setPattern(wanted);
    return pattern.matches(element.name())
        || element.detail().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  private void narrow() {
    tree.refresh();
    tree.expandAll();
    first((List<?>) tree.getInput());
  }

  private boolean first(List<?> elements) {
    for (Object each : elements) {
      OutlineElement element = (OutlineElement) each;
      if (fits(element)) {
        tree.setSelection(new StructuredSelection(element), true);
        return true;
      }
      if (first(element.children())) {
        return true;
      }
    }
    return false;
  }

  /** Types letters, as a person does. */
  public void type(String text) {
    letters.setText(text);
  }

  /** The tree, as it is shown. */
  public TreeViewer tree() {
    return tree;
  }

  /** Closes the window and goes to what is selected. */
  public void go() {
    if (tree.getStructuredSelection().getFirstElement() instanceof OutlineElement element) {
      close();
      Revealed.in(cursor.editor(), element.symbol().getSelectionRange());
    }
  }

  @Override
  protected Control getFocusControl() {
    return letters;
  }

  /** Over the text, where the eyes are. */
  @Override
  protected Point getInitialLocation(Point size) {
    StyledText widget = cursor.viewer().getTextWidget();
    Point area = widget.getSize();
    return widget.toDisplay(
        Math.max(0, (area.x - size.x) / 2), Math.max(0, Math.min(40, area.y - size.y)));
  }

  @Override
  protected IDialogSettings getDialogSettings() {
    return section("quick-outline");
  }

  private static IDialogSettings section(String name) {
    IDialogSettings all = JourneyPlugin.instance().getDialogSettings();
    IDialogSettings own = all.getSection(name);
    return own == null ? all.addNewSection(name) : own;
  }
}
