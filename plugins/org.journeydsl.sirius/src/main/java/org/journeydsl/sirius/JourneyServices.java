package org.journeydsl.sirius;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Backing;
import org.journeydsl.facts.Claims;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Channel;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Comparison;
import org.journeydsl.model.Directed;
import org.journeydsl.model.EmployeeView;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Fit;
import org.journeydsl.model.FitKind;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.MomentOfTruth;
import org.journeydsl.model.Named;
import org.journeydsl.model.Next;
import org.journeydsl.model.Outcome;
import org.journeydsl.model.OutcomeKind;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Step;
import org.journeydsl.model.Text;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.vocabulary.Words;

/** What diagrams show: words, lanes, marks and sizes. */
public class JourneyServices {

  // ------------------------------------------------------------------------------------- words

  /** What people read of something: its title or text, else its name. */
  public String label(EObject object) {
    String text = written(object);
    if (object instanceof EmployeeView view && view.getPersona() != null) {
      return label(view.getPersona())
          + view.getFacts().stream().map(fact -> "\n" + label(fact)).collect(Collectors.joining());
    } else if (object instanceof Feeling feeling) {
      String level = (feeling.getValue() > 0 ? "+" : "") + feeling.getValue();
      return text.isEmpty() ? level : text;
    } else if (object instanceof Outcome outcome) {
      String share = outcome.getShare() == null ? "" : " " + outcome.getShare();
      return outcome.getKind().getLiteral() + share + (text.isEmpty() ? "" : ": " + text);
    } else if (object instanceof Fit fit) {
      String traits = fit.getTraits().stream().map(this::label).collect(Collectors.joining(", "));
      return fit.getKind().getLiteral() + " " + (text.isEmpty() ? traits : text);
    } else if (object instanceof Comparison comparison) {
      return comparison.getVerdict().getLiteral() + (text.isEmpty() ? "" : ": " + text);
    }
    if (text.isEmpty() && object instanceof Named named) {
      String name = Members.key(named);
      return name == null ? "" : name;
    }
    return text;
  }

  /** The title or text of something in its file's language; empty where it has none. */
  public String written(EObject object) {
    for (String feature : new String[] {"title", "text", "alternative", "condition"}) {
      var found = object.eClass().getEStructuralFeature(feature);
      if (found != null && object.eGet(found) instanceof Text text) {
        return Wordings.of(text).original();
      }
    }
    return "";
  }

  /** The channels of a touchpoint, as they are read. */
  public String channelNames(Touchpoint touchpoint) {
    return channels(touchpoint).stream().map(this::label).collect(Collectors.joining(", "));
  }

  static List<Channel> channels(Touchpoint touchpoint) {
    return JourneyParts.facts(touchpoint, ChannelUse.class).stream()
        .flatMap(use -> use.getChannels().stream())
        .toList();
  }

  /** The channels of a line of the table; a stage has none of its own. */
  public String channelNames(Stage stage) {
    return "";
  }

  /** Path, sources and audience of something, for whoever rests the pointer on it. */
  public String tip(EObject object) {
    List<String> lines = new ArrayList<>(List.of(label(object)));
    if (object instanceof Named named && !Paths.of(named).isEmpty()) {
      lines.add(Paths.of(named));
    }
    if (object instanceof Claim claim) {
      Backing backing = Backing.of(claim);
      if (!backing.sources().isEmpty()) {
        lines.add(backing.sources().stream().map(this::label).collect(Collectors.joining(", ")));
      }
    }
    if (object instanceof Directed directed && !directed.getAudience().isEmpty()) {
      lines.add(directed.getAudience().stream().map(this::label).collect(Collectors.joining(", ")));
    }
    return lines.stream()
        .filter(line -> !line.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** When a way is taken. */
  String condition(Next next) {
    return next.getCondition() == null ? "" : Wordings.of(next.getCondition()).original();
  }

  // ------------------------------------------------------------------------------------- lanes

  /** What stands in a lane of a stage: the stage's own, then its touchpoints', in order. */
  public List<EObject> lane(Stage stage, String words) {
    List<String> wanted = Arrays.asList(words.split(","));
    List<EObject> items = new ArrayList<>();
    collect(stage, wanted, items);
    stage.getTouchpoints().forEach(touchpoint -> collect(touchpoint, wanted, items));
    return items.stream().distinct().toList();
  }

  private static void collect(Statement holder, List<String> words, List<EObject> items) {
    for (Fact fact : holder.getFacts()) {
      if (Words.of(fact).filter(word -> words.contains(word.keyword())).isPresent()) {
        if (fact instanceof KpiUse use) {
          items.addAll(use.getKpis());
        } else {
          items.add(fact);
        }
      }
    }
  }

  /** Whether any stage of the journey has something in a lane, so that all have the lane. */
  public Boolean hasLane(EObject object, String words) {
    return Paths.journey(object).getStages().stream()
        .anyMatch(each -> !lane(each, words).isEmpty());
  }

  /**
   * Whether a diagram has a lane: there is something in it, and its group's layer is shown.
   *
   * @param diagram Sirius' own, with the layers that are active
   */
  public Boolean hasLane(EObject object, String words, EObject diagram, String layer) {
    return hasLane(object, words) && isShown(diagram, layer);
  }

  /** A layer without mappings is active in a list of its own. */
  private static boolean isShown(EObject diagram, String layer) {
    boolean isKnown = false;
    for (String list : new String[] {"activatedLayers", "activatedTransientLayers"}) {
      var layers = diagram.eClass().getEStructuralFeature(list);
      isKnown |= layers != null;
      if (layers != null
          && ((List<?>) diagram.eGet(layers))
              .stream()
                  .map(EObject.class::cast)
                  .anyMatch(
                      each ->
                          layer.equals(each.eGet(each.eClass().getEStructuralFeature("name"))))) {
        return true;
      }
    }
    return !isKnown;
  }

  public Integer level(Feeling feeling) {
    return feeling.getValue();
  }

  /** The feelings that follow one on its curve: of the next touchpoint that tells of any. */
  public List<Feeling> nextFeelings(Feeling feeling) {
    Touchpoint here = Paths.touchpoint(feeling);
    Journey journey = Paths.journey(feeling);
    if (here == null || journey == null || !(feeling.eContainer() instanceof Touchpoint)) {
      return List.of();
    }
    List<Touchpoint> all = journey.getTouchpoints();
    for (int i = all.indexOf(here) + 1; i < all.size(); i++) {
      List<Feeling> next =
          all.get(i).getFeelings().stream().filter(each -> isShared(feeling, each)).toList();
      if (!next.isEmpty()) {
        return next;
      }
    }
    return List.of();
  }

  private static boolean isShared(Feeling one, Feeling other) {
    return one.getAudience().isEmpty()
        || other.getAudience().isEmpty()
        || one.getAudience().stream().anyMatch(other.getAudience()::contains);
  }

  // ------------------------------------------------------------------------------------- marks

  public Boolean isMomentOfTruth(JourneyPart part) {
    return !JourneyParts.facts(part, MomentOfTruth.class).isEmpty();
  }

  public Boolean isStep(Touchpoint touchpoint) {
    return touchpoint instanceof Step;
  }

  /** Whether an expectation is broken or a worry made worse. */
  public Boolean isUnmet(Fit fit) {
    return fit.getKind() == FitKind.BREAKS || fit.getKind() == FitKind.WORSENS;
  }

  /** Whether the organisation loses by it. */
  Boolean isLoss(Outcome outcome) {
    return List.of(
            OutcomeKind.CANCELS, OutcomeKind.LEAVES, OutcomeKind.PAUSES, OutcomeKind.DOWNGRADES)
        .contains(outcome.getKind());
  }

  /**
   * Whether nobody has looked yet: a claim without evidence or a hypothesis, and a touchpoint of
   * which nothing else is said.
   */
  public Boolean isAssumed(EObject object) {
    if (object instanceof Touchpoint touchpoint) {
      List<Claim> claims = Claims.of(touchpoint).all();
      return !claims.isEmpty() && claims.stream().allMatch(this::isAssumed);
    }
    return object instanceof Claim claim
        && !Claims.isWish(claim)
        && Backing.of(claim).strength() == Backing.Strength.ASSUMED;
  }

  /** Whether something belongs to one persona's map: said of everybody, of it, or of its groups. */
  public Boolean isFor(EObject object, List<Persona> personas) {
    return !(object instanceof Directed directed)
        || directed.getAudience().isEmpty()
        || personas.stream().anyMatch(persona -> isAmong(directed, persona));
  }

  private static boolean isAmong(Directed directed, Persona persona) {
    return directed.getAudience().contains(persona)
        || JourneyParts.facts(persona, org.journeydsl.model.SegmentUse.class).stream()
            .flatMap(use -> use.getSegments().stream())
            .anyMatch(directed.getAudience()::contains);
  }

  public List<Persona> personas(EObject object) {
    Journey journey = Paths.journey(object);
    return journey == null ? List.of() : JourneyParts.personas(journey);
  }

  public Boolean isEmployees(Journey journey) {
    return JourneyParts.isEmployees(journey);
  }

  // -------------------------------------------------------------------------------------- ways

  /** The ways on that are written in a journey. */
  public List<Next> ways(Journey journey) {
    return journey.getTouchpoints().stream()
        .flatMap(touchpoint -> JourneyParts.facts(touchpoint, Next.class).stream())
        .filter(next -> next.getTouchpoint() != null)
        .toList();
  }
}
