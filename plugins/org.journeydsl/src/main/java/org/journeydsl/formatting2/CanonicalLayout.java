package org.journeydsl.formatting2;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ReplaceRegion;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Statement;

/** Lays out files that were parsed without a syntax error. */
public final class CanonicalLayout {

  private CanonicalLayout() {}

  /**
   * What to replace so that a file has the canonical layout.
   *
   * @param file what the parser made of the text
   * @param text the text, as it was parsed
   * @return replacements in order, not overlapping; none where the layout is canonical already
   */
  public static List<ReplaceRegion> edits(JourneyFile file, String text) {
    Words words = Words.of(text);
    Part whole = Part.file(file, words.all(), starts(file));
    return Layout.edits(words, whole, lineEnd(text));
  }

  /** The line end of a file's first line; the others follow it. */
  static String lineEnd(String text) {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Whether something is laid out as a whole: a fact, an element or an import. */
  static boolean isPart(EObject object) {
    return object instanceof Statement || object instanceof Import;
  }

  private static Map<Integer, EObject> starts(JourneyFile file) {
    Map<Integer, EObject> starts = new HashMap<>();
    Iterator<EObject> contents = EcoreUtil.getAllContents(file, false);
    while (contents.hasNext()) {
      EObject object = contents.next();
      INode node = isPart(object) ? NodeModelUtils.findActualNodeFor(object) : null;
      if (node != null) {
        starts.put(node.getOffset(), object);
      }
    }
    return starts;
  }
}
