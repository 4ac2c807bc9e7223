package org.journeydsl.sirius;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Activity;
import org.journeydsl.model.Channel;
import org.journeydsl.model.Department;
import org.journeydsl.model.Element;
import org.journeydsl.model.Fit;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Named;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.model.Trait;
import org.journeydsl.model.TraitKind;

/** How journeys, people and the organisation hang together, across the files that are open. */
public class OrganisationServices {

  // ------------------------------------------------------------------------------------- lanes

  /** The channels of a journey's touchpoints, in the order in which they come up. */
  public List<Channel> channelsUsed(Journey journey) {
    Set<Channel> used = new LinkedHashSet<>();
    journey.getTouchpoints().forEach(each -> first(each).ifPresent(used::add));
    return List.copyOf(used);
  }

  private static java.util.Optional<Channel> first(Touchpoint touchpoint) {
    return JourneyServices.channels(touchpoint).stream().findFirst();
  }

  /** The touchpoints in a channel's lane: those that name it first. */
  public List<Touchpoint> touchpointsIn(Channel channel, Journey journey) {
    return journey.getTouchpoints().stream()
        .filter(each -> first(each).filter(channel::equals).isPresent())
        .toList();
  }

  public List<Touchpoint> touchpointsWithoutChannel(Journey journey) {
    return journey.getTouchpoints().stream().filter(each -> first(each).isEmpty()).toList();
  }

  /** The departments that work in a journey, in the order in which they come up. */
  public List<Department> departmentsUsed(Journey journey) {
    Set<Department> used = new LinkedHashSet<>();
    journey.getTouchpoints().forEach(each -> department(each).ifPresent(used::add));
    return List.copyOf(used);
  }

  private static java.util.Optional<Department> department(Touchpoint touchpoint) {
    return JourneyParts.facts(touchpoint, Activity.class).stream()
        .flatMap(activity -> activity.getDepartments().stream())
        .findFirst();
  }

  /** The touchpoints in a department's lane: those at which it is named first. */
  public List<Touchpoint> touchpointsIn(Department department, Journey journey) {
    return journey.getTouchpoints().stream()
        .filter(each -> department(each).filter(department::equals).isPresent())
        .toList();
  }

  public List<Touchpoint> touchpointsWithoutDepartment(Journey journey) {
    return journey.getTouchpoints().stream().filter(each -> department(each).isEmpty()).toList();
  }

  // ------------------------------------------------------------------------------------- people

  /** What journeys say about the traits of a persona. */
  public List<Fit> fits(Persona persona) {
    return journeys(persona).stream()
        .flatMap(journey -> parts(journey).stream())
        .flatMap(part -> JourneyParts.facts(part, Fit.class).stream())
        .filter(fit -> fit.getTraits().stream().anyMatch(persona.getTraits()::contains))
        .toList();
  }

  private static List<JourneyPart> parts(Journey journey) {
    return JourneyParts.of(journey);
  }

  /** The touchpoints that meet or break what a persona expects. */
  public List<Touchpoint> fittingTouchpoints(Persona persona) {
    return fits(persona).stream()
        .map(Paths::touchpoint)
        .filter(each -> each != null)
        .distinct()
        .toList();
  }

  public List<Touchpoint> touchpointOf(Fit fit) {
    Touchpoint touchpoint = Paths.touchpoint(fit);
    return touchpoint == null ? List.of() : List.of(touchpoint);
  }

  /** Whether it is something that can be eased or made worse, not met or broken. */
  public Boolean isFear(Trait trait) {
    return trait.getKind() == TraitKind.WORRY || trait.getKind() == TraitKind.OBSTACLE;
  }

  /** Whether no touchpoint says anything about it. */
  public Boolean isUnanswered(Trait trait) {
    return trait.eContainer() instanceof Persona persona
        && fits(persona).stream().noneMatch(fit -> fit.getTraits().contains(trait));
  }

  /** Whether something can be referred to. */
  public Boolean isNamed(EObject object) {
    return object instanceof Named named && named.getName() != null;
  }

  public Boolean isTouchpoint(EObject object) {
    return object instanceof Touchpoint;
  }

  // ----------------------------------------------------------------------------------- journeys

  /** The journeys of a file and all that are open beside it, in order. */
  public List<Journey> relatedJourneys(JourneyFile file) {
    return journeys(file);
  }

  static List<Journey> journeys(EObject object) {
    return elements(object).stream()
        .filter(Journey.class::isInstance)
        .map(Journey.class::cast)
        .toList();
  }

  /** What the files declare that are open together with one. */
  static List<Element> elements(EObject object) {
    Resource resource = object.eResource();
    List<Resource> resources = new ArrayList<>(List.of(resource));
    if (resource.getResourceSet() != null) {
      for (Resource other : List.copyOf(resource.getResourceSet().getResources())) {
        if (other != resource) {
          resources.add(other);
        }
      }
    }
    List<Element> elements = new ArrayList<>();
    for (Resource each : resources) {
      for (EObject root : each.getContents()) {
        if (root instanceof JourneyFile file) {
          elements.addAll(file.getElements());
        }
      }
    }
    return elements;
  }
}
