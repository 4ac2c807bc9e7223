package org.journeydsl.generate.map;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Named;

/**
 * What on a journey's page stands for what in its files: for editors that show the page beside the
 * text. Ids are those of the page's first sheet; on the others {@code @uk} follows.
 *
 * @param byId what has a name, by its id on the page, in the order of the files; of a future
 *     journey its own words come before those of the current one
 */
public record DrawnElements(Map<String, EObject> byId) {

  /** The elements of a journey's page, and of all that it refers to. */
  public static DrawnElements of(Source source, Journey journey) {
    EffectiveJourney effective = EffectiveJourney.of(journey);
    var pages = PagePaths.of(source.project().journeys());
    var anchors = new Anchors(journey, effective.journey(), pages, "");
    var byId = new LinkedHashMap<String, EObject>();
    EcoreUtil.<EObject>getAllContents(effective.journey(), false)
        .forEachRemaining(each -> add(each, effective.origin(each), anchors, byId));
    source
        .project()
        .files()
        .forEach(
            file ->
                file.content().getElements().stream()
                    .filter(element -> !(element instanceof Journey))
                    .forEach(element -> addAll(element, anchors, byId)));
    return new DrawnElements(byId);
  }

  private static void addAll(Named element, Anchors anchors, Map<String, EObject> byId) {
    add(element, element, anchors, byId);
    EcoreUtil.<EObject>getAllContents(element, false)
        .forEachRemaining(each -> add(each, each, anchors, byId));
  }

  private static void add(
      EObject drawn, EObject origin, Anchors anchors, Map<String, EObject> byId) {
    if (drawn instanceof Named named && named.getName() != null) {
      byId.putIfAbsent(anchors.id(named), origin);
    }
  }
}
