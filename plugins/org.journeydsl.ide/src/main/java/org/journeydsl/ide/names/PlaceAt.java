package org.journeydsl.ide.names;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.ide.workspace.Document;

/** What stands where somebody points. */
public final class PlaceAt {

  private PlaceAt() {}

  /** The innermost thing at an offset, or that ends there; null in an empty file. */
  public static EObject object(Document document, int offset) {
    String text = document.text();
    int at = Math.min(offset, Math.max(0, text.length() - 1));
    // Behind a word at the end of a line, the word is meant.
    boolean behind = at > 0 && (offset == text.length() || Character.isWhitespace(text.charAt(at)));
    ILeafNode leaf =
        NodeModelUtils.findLeafNodeAtOffset(document.file().root(), behind ? at - 1 : at);
    return leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
  }
}
