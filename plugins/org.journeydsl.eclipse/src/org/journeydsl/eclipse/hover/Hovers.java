package org.journeydsl.eclipse.hover;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.journeydsl.eclipse.markdown.Page;
import org.journeydsl.eclipse.markdown.PageControls;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/** Explains the word under the mouse, and why a finding there matters. */
public final class Hovers implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

  private final PageControls controls = new PageControls();

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    IDocument document = viewer.getDocument();
    if (Places.text(document).isEmpty()) {
      return null;
    }
    try {
      int start = offset;
      while (start > 0 && isInside(document.getChar(start - 1))) {
        start--;
      }
      int end = offset;
      while (end < document.getLength() && isInside(document.getChar(end))) {
        end++;
      }
      return new Region(start, end - start);
    } catch (BadLocationException e) {
      return new Region(offset, 0);
    }
  }

  /** As far as the mouse may move before the server is asked again. */
  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || Character.isSurrogate(c);
  }

  @Override
  public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
    IDocument document = viewer.getDocument();
    return Places.text(document)
        .map(text -> new HoverParams(text, Places.position(document, region.getOffset())))
        .flatMap(where -> Server.ask(server -> server.getTextDocumentService().hover(where)))
        .map(Hovers::page)
        .orElse(null);
  }

  private static Page page(Hover hover) {
    return hover.getContents().isRight()
        ? new Page(hover.getContents().getRight().getValue())
        : null;
  }

  @Override
  public String getHoverInfo(ITextViewer viewer, IRegion region) {
    Object page = getHoverInfo2(viewer, region);
    return page == null ? null : page.toString();
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return controls;
  }
}
