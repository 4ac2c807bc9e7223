package org.journeydsl.ide.diagnostics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.journeydsl.findings.Finding;
import org.journeydsl.ide.workspace.Workspace;
import org.journeydsl.project.LiveProject;

/** Tells an editor the findings of files, where they differ from what it knows. */
public final class Diagnostics {

  private final Map<String, List<Finding>> told = new HashMap<>();
  private final Set<String> unmarked = new HashSet<>();
  private Optional<String> pages = Optional.empty();

  /** Says where the editor shows the pages of rules, see {@link Translation}. */
  public void linkTo(Optional<String> pages) {
    this.pages = pages;
  }

  /**
   * Words of a text went, if only to be replaced by the same: editors drop what they marked there,
   * so that the findings are told once more even where nothing is new.
   */
  public void unmarked(String uri) {
    unmarked.add(uri);
  }

  /** Tells what is wrong with one open text. */
  public void tell(String uri, Workspace workspace, LanguageClient client) {
    workspace
        .document(uri)
        .ifPresent(
            document ->
                tell(
                    uri,
                    document.live().findings(document.path()),
                    document.live(),
                    workspace,
                    client));
  }

  /** Tells what is wrong with all files; of files that are gone, that nothing is. */
  public void tell(Workspace workspace, LanguageClient client) {
    Set<String> left = new HashSet<>(told.keySet());
    for (LiveProject project : workspace.projects()) {
      for (String path : project.paths()) {
        String uri = workspace.uris().of(project.root().resolve(path));
        left.remove(uri);
        tell(uri, project.findings(path), project, workspace, client);
      }
    }
    for (String uri : left) {
      told.remove(uri);
      client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }
  }

  private void tell(
      String uri,
      List<Finding> findings,
      LiveProject project,
      Workspace workspace,
      LanguageClient client) {
    boolean isMarked = !unmarked.remove(uri) || findings.isEmpty();
    if (isMarked && findings.equals(told.getOrDefault(uri, List.of()))) {
      return;
    }
    if (findings.isEmpty()) {
      told.remove(uri);
    } else {
      told.put(uri, findings);
    }
    Translation translation = new Translation(project, workspace.uris(), pages);
    client.publishDiagnostics(
        new PublishDiagnosticsParams(uri, findings.stream().map(translation::of).toList()));
  }
}
