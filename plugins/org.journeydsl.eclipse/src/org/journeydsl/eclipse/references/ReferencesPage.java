package org.journeydsl.eclipse.references;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;

/** Shows references by files, or as one list. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

  /** Files with their lines, or the lines alone. */
  private static final class Content implements ITreeContentProvider {

    private final boolean byFiles;
    private AbstractTextSearchResult result;

    Content(boolean byFiles) {
      this.byFiles = byFiles;
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
      result = (AbstractTextSearchResult) now;
    }

    @Override
    public Object[] getElements(Object input) {
      if (!byFiles) {
        return result.getElements();
      }
      Set<IFile> files = new LinkedHashSet<>();
      for (Object each : result.getElements()) {
        files.add(((ReferenceLine) each).file());
      }
      return files.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return parent instanceof IFile
          ? Arrays.stream(result.getElements())
              .filter(each -> ((ReferenceLine) each).file().equals(parent))
              .toArray()
          : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
      return element instanceof ReferenceLine line && byFiles ? line.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return element instanceof IFile;
    }
  }

  /** By path, then by line. */
  private static final class Order extends ViewerComparator {

    private static final Comparator<ReferenceLine> LINES =
        Comparator.comparing((ReferenceLine each) -> each.file().getFullPath().toString())
            .thenComparingInt(ReferenceLine::number);

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
      return one instanceof ReferenceLine line && other instanceof ReferenceLine second
          ? LINES.compare(line, second)
          : ((IFile) one)
              .getFullPath()
              .toString()
              .compareTo(((IFile) other).getFullPath().toString());
    }
  }

  @Override
  protected void configureTreeViewer(TreeViewer viewer) {
    configure(viewer, true);
    viewer.setAutoExpandLevel(2);
  }

  @Override
  protected void configureTableViewer(TableViewer viewer) {
    configure(viewer, false);
  }

  private void configure(StructuredViewer viewer, boolean byFiles) {
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new Content(byFiles));
    viewer.setComparator(new Order());
    var labels = new DelegatingStyledCellLabelProvider(new ReferenceLabels(this, byFiles));
    if (viewer instanceof TreeViewer tree) {
      tree.setLabelProvider(labels);
    } else {
      ((TableViewer) viewer).setLabelProvider(labels);
    }
  }

  /** Lines hold the matches; files hold lines. */
  @Override
  public int getDisplayedMatchCount(Object element) {
    return element instanceof ReferenceLine ? super.getDisplayedMatchCount(element) : 0;
  }

  @Override
  public Match[] getDisplayedMatches(Object element) {
    return element instanceof ReferenceLine ? super.getDisplayedMatches(element) : new Match[0];
  }

  @Override
  protected void elementsChanged(Object[] objects) {
    getViewer().refresh();
    if (getViewer() instanceof TreeViewer tree) {
      tree.expandToLevel(2);
    }
  }

  @Override
  protected void clear() {
    getViewer().refresh();
  }

  /** The tree or list that is shown, for tests. */
  public StructuredViewer shown() {
    return getViewer();
  }
}
