package org.journeydsl.eclipse.open;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.journeydsl.eclipse.edits.Revealed;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/**
 * Something with a name in a journey project.
 *
 * @param name as it is written
 * @param noun what it is, such as "touchpoint"
 * @param where what it stands in, and its title
 * @param uri of its file
 * @param range of its name
 * @param rank how well it fits what was asked for: 0 fits best
 */
public record NamedElement(
    String name, String noun, String where, String uri, Range range, int rank) {

  /** What fits some letters, best first; the server lists as many as anybody reads. */
  public static Stream<NamedElement> fitting(String letters) {
    List<NamedElement> fitting = new ArrayList<>();
    Server.ask(server -> server.getWorkspaceService().symbol(new WorkspaceSymbolParams(letters)))
        .filter(answer -> answer.isRight())
        .map(answer -> List.<WorkspaceSymbol>copyOf(answer.getRight()))
        .orElse(List.of())
        .stream()
        .filter(each -> each.getLocation().isLeft())
        .forEach(each -> fitting.add(of(each, fitting.size())));
    return fitting.stream();
  }

  private static NamedElement of(WorkspaceSymbol symbol, int rank) {
    var location = symbol.getLocation().getLeft();
    String noun = symbol.getData() instanceof String said ? said : "";
    String where = symbol.getContainerName() == null ? "" : symbol.getContainerName();
    return new NamedElement(
        symbol.getName(), noun, where, location.getUri(), location.getRange(), rank);
  }

  /** Its file in the workspace, from the top; its address where the workspace does not have it. */
  public String file() {
    return Places.files(uri).stream()
        .map(IFile::getFullPath)
        .map(path -> path.makeRelative().toString())
        .findFirst()
        .orElse(uri);
  }

  /**
   * Opens its file at its name.
   *
   * @return whether the workspace has the file
   */
  public boolean open() {
    return Revealed.at(uri, range);
  }
}
