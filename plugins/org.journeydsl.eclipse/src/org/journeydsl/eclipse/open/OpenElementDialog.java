package org.journeydsl.eclipse.open;

import java.util.Comparator;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.icons.Icons;

/** Finds journeys, touchpoints, personas, pains and all else by letters of name, title or path. */
public final class OpenElementDialog extends FilteredItemsSelectionDialog {

  public OpenElementDialog(Shell shell) {
    super(shell, false);
    setTitle("Open Journey Element");
    setMessage("Letters of a name, a title or a path such as Checkout.Cart:");
    setListLabelProvider(new Labels());
    setDetailsLabelProvider(
        new LabelProvider() {
          @Override
          public String getText(Object item) {
            return item instanceof NamedElement element ? element.file() : "";
          }

          @Override
          public Image getImage(Object item) {
            return Icons.image("file");
          }
        });
  }

  private final class Labels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object item) {
      StyledString text = new StyledString();
      if (item instanceof NamedElement element) {
        text.append(element.name());
        text.append("  " + element.noun(), StyledString.COUNTER_STYLER);
        if (!element.where().isEmpty()) {
          text.append("  " + element.where(), StyledString.QUALIFIER_STYLER);
        }
        if (isDuplicateElement(element)) {
          text.append(" – " + element.file(), StyledString.QUALIFIER_STYLER);
        }
      }
      return text;
    }

    @Override
    public String getText(Object item) {
      return getStyledText(item).getString();
    }

    @Override
    public Image getImage(Object item) {
      return item instanceof NamedElement element ? Icons.element(element.noun()) : null;
    }
  }

  @Override
  protected Control createExtendedContentArea(Composite parent) {
    return null; // Nothing to choose but what is listed.
  }

  @Override
  protected IDialogSettings getDialogSettings() {
    IDialogSettings all = JourneyPlugin.instance().getDialogSettings();
    IDialogSettings own = all.getSection("open-element");
    return own == null ? all.addNewSection("open-element") : own;
  }

  @Override
  protected IStatus validateItem(Object item) {
    return Status.OK_STATUS;
  }

  /** Which names fit is for the server to say: it also looks at titles and paths. */
  @Override
  protected ItemsFilter createFilter() {
    return new ItemsFilter() {
      @Override
      public boolean matchItem(Object item) {
        return true;
      }

      @Override
      public boolean isConsistentItem(Object item) {
        return true;
      }

      @Override
      public boolean isSubFilter(ItemsFilter filter) {
        return false;
      }

      @Override
      public boolean equalsFilter(ItemsFilter filter) {
        return getPattern().equals(filter.getPattern());
      }
    };
  }

  @Override
  protected Comparator<NamedElement> getItemsComparator() {
    return Comparator.comparing(NamedElement::rank);
  }

  @Override
  protected void fillContentProvider(
      AbstractContentProvider content, ItemsFilter filter, IProgressMonitor monitor)
      throws CoreException {
    NamedElement.fitting(filter.getPattern()).forEach(each -> content.add(each, filter));
  }

  @Override
  public String getElementName(Object item) {
    return ((NamedElement) item).name();
  }

  /** Opens what was chosen. */
  public void openChosen() {
    Object[] chosen = getResult();
    if (chosen != null && chosen.length > 0 && chosen[0] instanceof NamedElement element) {
      element.open();
    }
  }
}
