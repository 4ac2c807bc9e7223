package org.journeydsl.eclipse.references;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/** The search for what names one thing. Run again, it starts where the name stands by then. */
public final class ReferencesQuery implements ISearchQuery {

  private final TextDocumentIdentifier text;
  private final IDocument document;
  private final org.eclipse.jface.text.Position anchor;
  private final String name;
  private final ReferencesResult result = new ReferencesResult(this);

  /** A search for the thing at a place of an open text. */
  public ReferencesQuery(
      TextDocumentIdentifier text, IDocument document, Position position, String name) {
    this.text = text;
    this.document = document;
    this.name = name;
    anchor = new org.eclipse.jface.text.Position(Places.offset(document, position));
    try {
      document.addPosition(anchor); // Moves along with the text.
    } catch (BadLocationException e) {
      throw new IllegalStateException(e); // Inside, as Places makes sure.
    }
  }

  /** What is searched for. */
  String name() {
    return name;
  }

  @Override
  public IStatus run(IProgressMonitor monitor) {
    result.removeAll();
    ReferenceParams params =
        new ReferenceParams(
            text, Places.position(document, anchor.getOffset()), new ReferenceContext(true));
    List<Match> matches = new ArrayList<>();
    for (Location location :
        Server.<Location>askAll(server -> server.getTextDocumentService().references(params))) {
      Places.files(location.getUri()).stream()
          .limit(1)
          .forEach(file -> matches.add(match(file, location)));
    }
    result.addMatches(matches.toArray(Match[]::new));
    return Status.OK_STATUS;
  }

  private static Match match(IFile file, Location location) {
    IDocument there = Places.current(file);
    IRegion region = Places.region(there, location.getRange());
    int line = location.getRange().getStart().getLine();
    try {
      IRegion whole = there.getLineInformation(line);
      String shown = there.get(whole.getOffset(), whole.getLength());
      return new Match(
          new ReferenceLine(file, line, whole.getOffset(), shown),
          region.getOffset(),
          region.getLength());
    } catch (BadLocationException e) {
      return new Match(
          new ReferenceLine(file, line, region.getOffset(), ""),
          region.getOffset(),
          region.getLength());
    }
  }

  @Override
  public String getLabel() {
    return "References to '" + name + "'";
  }

  @Override
  public boolean canRerun() {
    return true;
  }

  @Override
  public boolean canRunInBackground() {
    return true;
  }

  @Override
  public ReferencesResult getSearchResult() {
    return result;
  }
}
