package org.journeydsl.editing;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.NameSpace;
import org.journeydsl.facts.WrittenName;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Named;
import org.journeydsl.model.Next;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Text;
import org.journeydsl.model.Translation;
import org.journeydsl.vocabulary.Holders;

/** Other names and other words for what is there. */
public final class Writing {

  private Writing() {}

  /** The title or text that people read; null where there is none to write. */
  static EStructuralFeature textOf(EObject object) {
    for (String feature : new String[] {"title", "text", "alternative", "condition"}) {
      EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
      if (found != null && found.getEType() == Literals.TEXT) {
        return found;
      }
    }
    return null;
  }

  /**
   * Writes what people read of something: its title, or what a fact says. Its other languages stay.
   * Nothing written takes a title away, and when a way on is taken.
   */
  public static void text(EObject object, String value) {
    EStructuralFeature feature = textOf(object);
    if (feature == null) {
      return;
    }
    String clean = value == null ? "" : value.strip();
    Text old = (Text) object.eGet(feature);
    if (old != null && !clean.isEmpty()) {
      old.setValue(clean);
    } else if (!clean.isEmpty()) {
      object.eSet(feature, Adding.text(clean));
    } else if (feature.getName().equals("title") || object instanceof Next) {
      object.eUnset(feature);
    }
  }

  /** Writes a text in one language; nothing written takes that language away. */
  public static void in(Text text, String tag, String value) {
    String clean = value == null ? "" : value.strip();
    for (Translation each : text.getTranslations()) {
      if (each.getLanguage().equals(tag)) {
        if (clean.isEmpty()) {
          EcoreUtil.remove(each);
        } else {
          each.setValue(clean);
        }
        return;
      }
    }
    if (!clean.isEmpty()) {
      Translation translation = JourneyFactory.eINSTANCE.createTranslation();
      translation.setLanguage(tag);
      translation.setValue(clean);
      text.getTranslations().add(translation);
    }
  }

  /** Why something cannot have a name; empty where it can. */
  public static Optional<String> refusal(Named named, String name) {
    Optional<String> problem = WrittenName.problem(name);
    if (problem.isPresent()) {
      return problem;
    }
    String wanted = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    for (EObject up = named.eContainer(); up != null; up = up.eContainer()) {
      var spaces =
          up instanceof JourneyFile file
              ? NameSpace.of(file)
              : up instanceof Statement statement ? NameSpace.of(statement) : List.<NameSpace>of();
      for (NameSpace space : spaces) {
        for (Named other : space.members()) {
          if (other != named && space.members().contains(named) && wanted.equals(other.getName())) {
            return Optional.of(taken(other, up));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String taken(Named other, EObject holder) {
    String where =
        holder instanceof Named named
            ? " in %s '%s'".formatted(Holders.noun((EObject) named), Members.key(named))
            : " in this file";
    return "There is already %s '%s'%s: choose another name."
        .formatted(Holders.withArticle(Holders.noun((EObject) other)), other.getName(), where);
  }

  /** Gives something another name; whatever refers to it goes on doing so. False where refused. */
  public static boolean name(Named named, String name) {
    if (refusal(named, name).isPresent()) {
      return false;
    }
    if (named.eResource() != null && named.eResource().getResourceSet() != null) {
      // A reference that nobody followed yet is only a name, and would go on being the old one.
      EcoreUtil.resolveAll(named.eResource().getResourceSet());
    }
    named.setName(Normalizer.normalize(name.strip(), Normalizer.Form.NFC));
    return true;
  }
}
