package org.journeydsl.ide.workspace;

import org.eclipse.xtext.nodemodel.ILeafNode;

/** The signs around blocks that a file is written with: those of its first block. */
public record Signs(String open, String close) {

  /** The signs of a text; pointed ones where it has no block yet. */
  public static Signs of(Document document) {
    for (ILeafNode leaf : document.file().root().getLeafNodes()) {
      if (leaf.getText().equals("<")) {
        break;
      }
      if (leaf.getText().equals("{")) {
        return new Signs("{", "}");
      }
    }
    return new Signs("<", ">");
  }
}
