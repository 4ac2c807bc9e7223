package org.journeydsl.ide.actions;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.journeydsl.ide.workspace.Document;

/** The signs around blocks that a file is written with: those of its first block. */
record Signs(String open, String close) {

  static Signs of(Document document) {
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
