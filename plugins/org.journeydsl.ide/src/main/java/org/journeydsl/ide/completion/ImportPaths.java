package org.journeydsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.validation.ImportLine;
import org.journeydsl.validation.ParsedFile;

/** Proposes the files, and the folders of files, that a file can import. */
final class ImportPaths {

  private static final Pattern BEGUN = Pattern.compile("^\\s*import\\s+\"([^\"]*)$");

  private ImportPaths() {}

  /** The proposals; none where no path of an import is being written. */
  static List<CompletionItem> at(Document document, int offset) {
    int start = document.text().lastIndexOf('\n', offset - 1) + 1;
    Matcher line = BEGUN.matcher(document.text().substring(start, offset));
    List<CompletionItem> all = new ArrayList<>();
    if (line.find()) {
      int from = start + line.start(1);
      for (String path : paths(document)) {
        CompletionItem item = new CompletionItem(path);
        item.setKind(CompletionItemKind.File);
        item.setTextEdit(Either.forLeft(new TextEdit(document.range(from, offset - from), path)));
        all.add(item);
      }
    }
    return all;
  }

  private static Set<String> paths(Document document) {
    Set<String> paths = new TreeSet<>();
    Set<String> folders = new TreeSet<>();
    for (ParsedFile file : document.live().files()) {
      if (file != document.file()) {
        String path = ImportLine.path(document.path(), file.path());
        paths.add(path);
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, slash + 1) + "*.journey";
        if (slash >= 0 && !folders.add(folder)) {
          // Two files or more: all of them at once.
          paths.add(folder);
        }
      }
    }
    return paths;
  }
}
