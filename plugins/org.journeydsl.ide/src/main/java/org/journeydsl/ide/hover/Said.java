package org.journeydsl.ide.hover;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Text;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/** A fact in a few words: its text in the author's language, else the line as it is written. */
final class Said {

  private Said() {}

  /** The word that a fact starts with. */
  static String word(Fact fact) {
    return Words.of(fact).map(Word::keyword).orElse("");
  }

  /** What follows the word. */
  static String of(Fact fact) {
    EStructuralFeature text = fact.eClass().getEStructuralFeature("text");
    if (text != null && fact.eGet(text) instanceof Text said) {
      return Wordings.of(said).original();
    }
    String line = line(fact);
    String word = word(fact);
    return line.startsWith(word) ? line.substring(word.length()).strip() : line;
  }

  /** The line without what stands in its block and without comments. */
  private static String line(EObject object) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
    StringBuilder line = new StringBuilder();
    if (node != null) {
      for (ILeafNode leaf : node.getLeafNodes()) {
        if (leaf.getText().equals("<") || leaf.getText().equals("{")) {
          break;
        }
        if (!leaf.isHidden()) {
          line.append(isApart(line, leaf.getText()) ? " " : "").append(leaf.getText());
        }
      }
    }
    return line.toString();
  }

  private static boolean isApart(StringBuilder line, String next) {
    return line.length() > 0
        && !next.equals(",")
        && !next.equals(".")
        && !next.equals("%")
        && line.charAt(line.length() - 1) != '.';
  }
}
