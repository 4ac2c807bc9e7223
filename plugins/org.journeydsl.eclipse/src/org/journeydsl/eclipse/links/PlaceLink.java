package org.journeydsl.eclipse.links;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.Range;
import org.journeydsl.eclipse.edits.Revealed;

/**
 * A link to a place in a file of the workspace.
 *
 * @param region the words that are the link
 * @param text what opens, in words
 * @param uri the file
 * @param range what is selected there
 */
record PlaceLink(IRegion region, String text, String uri, Range range) implements IHyperlink {

  @Override
  public IRegion getHyperlinkRegion() {
    return region;
  }

  @Override
  public String getTypeLabel() {
    return null;
  }

  @Override
  public String getHyperlinkText() {
    return text;
  }

  @Override
  public void open() {
    Revealed.at(uri, range);
  }
}
