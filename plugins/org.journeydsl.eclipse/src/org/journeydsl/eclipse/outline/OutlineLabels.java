package org.journeydsl.eclipse.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.journeydsl.eclipse.icons.Icons;

/** Icon, name and, dimmed, the title or noun of an element. */
public final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

  @Override
  public StyledString getStyledText(Object element) {
    OutlineElement shown = (OutlineElement) element;
    StyledString text = new StyledString(shown.name());
    if (!shown.detail().isEmpty()) {
      text.append("  " + shown.detail(), StyledString.QUALIFIER_STYLER);
    }
    return text;
  }

  @Override
  public String getText(Object element) {
    return ((OutlineElement) element).name() + "  " + ((OutlineElement) element).detail();
  }

  @Override
  public Image getImage(Object element) {
    return Icons.element(((OutlineElement) element).noun());
  }
}
