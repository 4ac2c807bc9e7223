package org.journeydsl.eclipse.fixes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.journeydsl.eclipse.edits.WorkspaceEdits;
import org.journeydsl.eclipse.findings.FindingMarkers;
import org.journeydsl.eclipse.icons.Icons;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/**
 * One way to put a finding right, and on demand all findings of the same rule along with it. The
 * edits of all come first and are made together, so that none shifts the place of another.
 */
final class FindingFix extends WorkbenchMarkerResolution {

  private final IMarker marker;
  private final int index;

  /** The fix at a place in the list of a finding's fixes. */
  FindingFix(IMarker marker, int index) {
    this.marker = marker;
    this.index = index;
  }

  @Override
  public String getLabel() {
    List<String> titles = FindingMarkers.fixes(marker);
    return index < titles.size() ? titles.get(index) : "Fix";
  }

  @Override
  public String getDescription() {
    return marker.getAttribute(IMarker.MESSAGE, "");
  }

  @Override
  public Image getImage() {
    return Icons.image("fix");
  }

  @Override
  public IMarker[] findOtherMarkers(IMarker[] markers) {
    String rule = marker.getAttribute(FindingMarkers.RULE, "");
    return Arrays.stream(markers)
        .filter(each -> !each.equals(marker))
        .filter(each -> each.getAttribute(FindingMarkers.RULE, "").equals(rule))
        .filter(each -> FindingMarkers.fixes(each).size() > index)
        .toArray(IMarker[]::new);
  }

  @Override
  public void run(IMarker one) {
    run(new IMarker[] {one}, null);
  }

  @Override
  public void run(IMarker[] markers, IProgressMonitor monitor) {
    JoinedEdits joined = new JoinedEdits();
    for (IMarker each : markers) {
      edit(each).ifPresent(joined::add);
    }
    PlatformUI.getWorkbench().getDisplay().syncExec(() -> WorkspaceEdits.apply(joined.edit()));
  }

  private Optional<WorkspaceEdit> edit(IMarker each) {
    List<String> titles = FindingMarkers.fixes(each);
    if (index >= titles.size() || !(each.getResource() instanceof IFile file)) {
      return Optional.empty();
    }
    IDocument text = Places.current(file);
    int start = each.getAttribute(IMarker.CHAR_START, 0);
    var range = Places.range(text, start, each.getAttribute(IMarker.CHAR_END, start) - start);
    var context = new CodeActionContext(List.of(), List.of(CodeActionKind.QuickFix));
    var params = new CodeActionParams(new TextDocumentIdentifier(Places.uri(file)), range, context);
    return Server.ask(server -> server.getTextDocumentService().codeAction(params)).stream()
        .flatMap(List::stream)
        .filter(answer -> answer.isRight())
        .map(answer -> answer.getRight())
        .filter(action -> action.getTitle().equals(titles.get(index)))
        .findFirst()
        .flatMap(Assists::edit);
  }
}
