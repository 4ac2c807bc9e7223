package org.journeydsl.eclipse.references;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.journeydsl.eclipse.icons.Icons;

/** What a search for references found; editors mark the places. */
public final class ReferencesResult extends AbstractTextSearchResult
    implements IEditorMatchAdapter, IFileMatchAdapter {

  private final ReferencesQuery query;

  ReferencesResult(ReferencesQuery query) {
    this.query = query;
  }

  @Override
  public String getLabel() {
    int count = getMatchCount();
    return "'%s': named in %s %s".formatted(query.name(), count, count == 1 ? "place" : "places");
  }

  @Override
  public String getTooltip() {
    return getLabel();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("references");
  }

  @Override
  public ReferencesQuery getQuery() {
    return query;
  }

  @Override
  public IEditorMatchAdapter getEditorMatchAdapter() {
    return this;
  }

  @Override
  public IFileMatchAdapter getFileMatchAdapter() {
    return this;
  }

  @Override
  public boolean isShownInEditor(Match match, IEditorPart editor) {
    IFile file = ResourceUtil.getFile(editor.getEditorInput());
    return file != null && file.equals(getFile(match.getElement()));
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
    IFile file = ResourceUtil.getFile(editor.getEditorInput());
    return file == null ? new Match[0] : computeContainedMatches(result, file);
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
    List<Match> matches = new ArrayList<>();
    for (Object element : getElements()) {
      if (file.equals(getFile(element))) {
        matches.addAll(List.of(getMatches(element)));
      }
    }
    return matches.toArray(Match[]::new);
  }

  @Override
  public IFile getFile(Object element) {
    return element instanceof ReferenceLine line
        ? line.file()
        : element instanceof IFile file ? file : null;
  }
}
