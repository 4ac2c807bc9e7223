package org.journeydsl.eclipse.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Lists of outline elements as a tree. */
public final class OutlineContent implements ITreeContentProvider {

  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object element) {
    return ((OutlineElement) element).children().toArray();
  }

  @Override
  public Object getParent(Object element) {
    return ((OutlineElement) element).parent();
  }

  @Override
  public boolean hasChildren(Object element) {
    return !((OutlineElement) element).children().isEmpty();
  }
}
