package org.journeydsl.eclipse.compare;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.graphics.Image;
import org.journeydsl.eclipse.icons.Icons;
import org.journeydsl.eclipse.outline.OutlineElement;
import org.journeydsl.eclipse.server.Places;

/** An element of one version, with the stretch of text that is its own. */
final class ElementNode extends DocumentRangeNode implements ITypedElement {

  private final String name;
  private final String noun;

  private ElementNode(
      DocumentRangeNode parent, String id, String name, String noun, IDocument text, IRegion at) {
    super(parent, 1, id, text, at.getOffset(), at.getLength());
    this.name = name;
    this.noun = noun;
  }

  /** Adds an element, and all that stands in it, to a node. */
  static void add(DocumentRangeNode parent, OutlineElement element, IDocument text) {
    IRegion at = Places.region(text, element.symbol().getRange());
    String id = element.noun() + " " + element.name();
    ElementNode node = new ElementNode(parent, id, element.name(), element.noun(), text, at);
    parent.addChild(node);
    for (OutlineElement each : element.children()) {
      add(node, each, text);
    }
    // What only the other version has is copied to the end of the block, before its last sign.
    int end = at.getOffset() + at.getLength();
    node.setAppendPosition(Math.max(at.getOffset(), end - 1));
  }

  @Override
  public String getName() {
    return name;
  }

  /** The kind of text, so that it is shown as a journey file is. */
  @Override
  public String getType() {
    return "journey";
  }

  @Override
  public Image getImage() {
    return Icons.element(noun);
  }
}
