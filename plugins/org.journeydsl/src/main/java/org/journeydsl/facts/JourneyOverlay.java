package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Drop;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.model.Relation;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/**
 * Lays one future journey over the one that it is based on.
 *
 * <p>Works on copies of both: what the future adds moves into the copy of the base.
 */
final class JourneyOverlay {

  private final Journey future;
  private final OverlayCopies copies;
  private final Journey whole;
  private final Journey own;

  private JourneyOverlay(Journey future, EffectiveJourney base) {
    this.future = future;
    this.copies = new OverlayCopies(base);
    this.whole = (Journey) copies.copy(base.journey());
    this.own = (Journey) copies.copy(future);
  }

  static EffectiveJourney of(Journey journey) {
    return of(journey, new HashSet<>());
  }

  private static EffectiveJourney of(Journey journey, Set<Journey> above) {
    var base = EffectiveJourney.base(journey);
    // A cycle is an error elsewhere; here it must only end.
    if (base.isEmpty() || !above.add(journey) || above.contains(base.get())) {
      return EffectiveJourney.itself(journey);
    }
    return new JourneyOverlay(journey, of(base.get(), above)).lay();
  }

  private EffectiveJourney lay() {
    CopiedTexts.speak(whole, copies, Wording.languageOf(future));
    drop();
    whole.setName(own.getName());
    if (own.getTitle() != null) {
      whole.setTitle(own.getTitle());
    }
    copies.becomes(own, whole);
    OverlayFacts.lay(own, whole, copies);
    for (Stage stage : List.copyOf(own.getStages())) {
      stage(stage);
    }
    whole.getFacts().removeIf(Drop.class::isInstance);
    copies.copyReferences();
    DanglingReferences.remove(whole, copies.values());
    JourneyFile file = JourneyFactory.eINSTANCE.createJourneyFile();
    file.setLanguage(Wording.languageOf(future));
    file.getElements().add(whole);
    Map<EObject, EObject> origins = new IdentityHashMap<>();
    Map<EObject, EObject> parts = new IdentityHashMap<>();
    copies.tell(whole, origins, parts);
    return new EffectiveJourney(whole, origins, parts);
  }

  private void drop() {
    for (Fact fact : future.getFacts()) {
      if (fact instanceof Drop drop) {
        for (Named dropped : drop.getDropped()) {
          EObject copy = copies.get(dropped);
          if (copy != null) {
            EcoreUtil.remove(copy);
          }
        }
      }
    }
  }

  private void stage(Stage written) {
    Stage known = OverlayFacts.known(written, whole.getStages());
    Stage target = known;
    if (known == null) {
      target = (Stage) EcoreUtil.create(written.eClass());
      target.setName(written.getName());
      whole.getStages().add(placeOf(written), target);
    }
    if (written.getTitle() != null) {
      target.setTitle(written.getTitle());
    }
    copies.becomes(written, target);
    target.setName(written.getName());
    OverlayFacts.lay(written, target, copies);
    Touchpoint before = null;
    for (Touchpoint touchpoint : new ArrayList<>(written.getTouchpoints())) {
      before = touchpoint(touchpoint, target, before);
    }
  }

  /** After the stage that the future writes before it, else before the one written after it. */
  private int placeOf(Stage written) {
    int at = own.getStages().indexOf(written);
    for (int i = at - 1; i >= 0; i--) {
      int place = whole.getStages().indexOf(copies.current(own.getStages().get(i)));
      if (place >= 0) {
        return place + 1;
      }
    }
    for (Stage next : own.getStages().subList(at + 1, own.getStages().size())) {
      Stage known = OverlayFacts.known(next, whole.getStages());
      if (known != null) {
        return whole.getStages().indexOf(known);
      }
    }
    return whole.getStages().size();
  }

  private Touchpoint touchpoint(Touchpoint written, Stage stage, Touchpoint before) {
    EObject anchor = copies.anchorOf(written);
    Relation relation = written.getRelation();
    Touchpoint known = OverlayFacts.known(written, whole.getTouchpoints());
    Touchpoint placed = known == null ? written : known;
    if (known != null) {
      if (written.getTitle() != null) {
        known.setTitle(written.getTitle());
      }
      copies.becomes(written, known);
      known.setName(written.getName());
      OverlayFacts.lay(written, known, copies);
      if (anchor == null && known.eContainer() == stage) {
        return known;
      }
    }
    List<Touchpoint> order = stage.getTouchpoints();
    EcoreUtil.remove(placed);
    int place = order.indexOf(anchor != null ? anchor : before);
    if (place < 0) {
      place = order.size();
    } else if (anchor == null || relation != Relation.BEFORE) {
      place++;
    }
    order.add(place, placed);
    return placed;
  }
}
