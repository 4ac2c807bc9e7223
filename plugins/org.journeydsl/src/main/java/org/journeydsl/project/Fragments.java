package org.journeydsl.project;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Statement;
import org.journeydsl.validation.ParsedFile;

/**
 * What stands in a text, by the names under which diagrams refer to it: a diagram finds what
 * somebody points at in an editor, whatever was written above it in the meantime.
 */
public final class Fragments {

  private Fragments() {}

  /**
   * What stands at an offset, and what that stands in, the innermost first.
   *
   * @return nothing between the elements of a file
   */
  public static List<String> around(String text, int offset) {
    ParsedFile file = parsed(text);
    // The cursor stands between two letters: behind a word it belongs to that word.
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.root(), offset);
    if (leaf == null || leaf.isHidden()) {
      ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(file.root(), offset - 1);
      leaf = before == null ? leaf : before;
    }
    List<String> fragments = new ArrayList<>();
    EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    for (EObject up = object; up != null; up = up.eContainer()) {
      if (up instanceof Statement && !(up instanceof JourneyFile) && holds(up, offset)) {
        fragments.add(file.resource().getURIFragment(up));
      }
    }
    return fragments;
  }

  /** Blank lines between two elements belong to neither. */
  private static boolean holds(EObject object, int offset) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    return node != null && node.getOffset() <= offset && offset <= node.getEndOffset();
  }

  /** The journeys of a text, in order. */
  public static List<String> journeys(String text) {
    ParsedFile file = parsed(text);
    return file.content().getElements().stream()
        .filter(Journey.class::isInstance)
        .map(file.resource()::getURIFragment)
        .toList();
  }

  /** The name that a fragment ends with. */
  public static String name(String fragment) {
    String last = fragment.substring(fragment.lastIndexOf('/') + 1);
    return URLDecoder.decode(last.substring(last.indexOf(':') + 1), StandardCharsets.UTF_8);
  }

  private static ParsedFile parsed(String text) {
    return new FileParser(FileParser.newSet(), "text.journey").parse(text);
  }
}
