package org.journeydsl.findings;

import java.util.List;
import java.util.function.IntPredicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where the parts of a model stand in the text, and what to edit there. Rules ask it instead of the
 * parser.
 */
public interface Places {

  /** The name of something named, else the word that a fact starts with. */
  Place of(EObject object);

  /** The value of a feature; the object's own place where the text does not show the feature. */
  Place of(EObject object, EStructuralFeature feature);

  /** One value of a list; the object's own place where there is none. */
  Place of(EObject object, EStructuralFeature feature, int index);

  /** All of it, from the first word to the last sign, without comments around. */
  Place whole(EObject object);

  /** The comments of a file that hold one of some characters, in order, with their signs. */
  List<Place> comments(EObject file, IntPredicate character);

  /** The first word of something, whether or not it has a name. */
  Place start(EObject object);

  /** Column of the first word where it is the first of its line, a tab counting four; else -1. */
  int indentation(EObject object);

  /** Whether something has a block of its own. */
  boolean hasBlock(EObject object);

  /** What stands at a place. */
  String text(Place place);

  /** Puts a new fact first in the block of something, opening the block where there is none. */
  TextEdit addFact(EObject holder, String fact);

  /** Takes something away with its line, where nothing else stands on it. */
  TextEdit remove(EObject object);

  /** Takes something with its lines and the comments above it to the line before something else. */
  List<TextEdit> move(EObject object, EObject before);
}
