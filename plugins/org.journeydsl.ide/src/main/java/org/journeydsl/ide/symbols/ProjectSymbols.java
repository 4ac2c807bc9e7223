package org.journeydsl.ide.symbols;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.findings.Place;
import org.journeydsl.ide.workspace.Positions;
import org.journeydsl.ide.workspace.Uris;
import org.journeydsl.model.Named;
import org.journeydsl.project.Project;
import org.journeydsl.rules.Nouns;
import org.journeydsl.validation.NodePlaces;
import org.journeydsl.validation.ParsedFile;

/** Finds what has a name in a whole project, by a few of the letters of its name or title. */
public final class ProjectSymbols {

  /** As many as anybody reads; the editor asks again with every letter. */
  private static final int MOST = 300;

  private ProjectSymbols() {}

  /** What fits the letters, that whose name starts with them first. */
  public static List<WorkspaceSymbol> of(Project project, Uris uris, String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    List<Hit> hits = new ArrayList<>();
    for (ParsedFile file : project.files()) {
      var contents = EcoreUtil.<EObject>getAllContents(List.of(file.content()));
      while (contents.hasNext()) {
        if (contents.next() instanceof Named named && Members.key(named) != null) {
          int rank = rank(named, wanted);
          if (rank >= 0) {
            hits.add(new Hit(rank, named, file));
          }
        }
      }
    }
    Map<ParsedFile, Positions> texts = new IdentityHashMap<>();
    return hits.stream()
        .sorted(Comparator.comparingInt(Hit::rank))
        .limit(MOST)
        .map(
            hit -> {
              ParsedFile file = hit.file();
              var text = texts.computeIfAbsent(file, key -> new Positions(file.text()));
              return symbol(hit.named(), file, text, uris.of(project.root().resolve(file.path())));
            })
        .toList();
  }

  private record Hit(int rank, Named named, ParsedFile file) {}

  /** 0 for the best; -1 where the letters do not fit. */
  private static int rank(Named named, String wanted) {
    String name = Members.key(named).toLowerCase(Locale.ROOT);
    String title = Looks.title(named).toLowerCase(Locale.ROOT);
    if (name.startsWith(wanted)) {
      return 0;
    }
    if (name.contains(wanted)) {
      return 1;
    }
    if (title.contains(wanted)) {
      return 2;
    }
    if (wanted.indexOf('.') >= 0 && Paths.of(named).toLowerCase(Locale.ROOT).contains(wanted)) {
      return 3;
    }
    return hasInOrder(name, wanted) ? 4 : -1;
  }

  private static boolean hasInOrder(String name, String letters) {
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = name.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static WorkspaceSymbol symbol(Named named, ParsedFile file, Positions text, String uri) {
    Place place = new NodePlaces(List.of(file)).of(named);
    Location location = new Location(uri, text.range(place.offset(), place.length()));
    WorkspaceSymbol symbol =
        new WorkspaceSymbol(Members.key(named), Looks.kind(named), Either.forLeft(location));
    symbol.setData(Nouns.of(named));
    String path = Paths.of(named);
    int dot = path.lastIndexOf('.');
    String holder = dot < 0 ? "" : path.substring(0, dot);
    String title = Looks.title(named);
    symbol.setContainerName(
        title.isEmpty() ? holder : holder.isEmpty() ? title : holder + ": " + title);
    return symbol;
  }
}
