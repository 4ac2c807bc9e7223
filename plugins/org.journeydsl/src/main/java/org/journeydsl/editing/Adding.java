package org.journeydsl.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Element;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Import;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Step;
import org.journeydsl.model.Text;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.vocabulary.Holders;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/**
 * New stages, touchpoints and facts, each with all that the language asks for, so that the file can
 * be saved at once.
 */
public final class Adding {

  private static final JourneyFactory FACTORY = JourneyFactory.eINSTANCE;

  private Adding() {}

  /** A new stage behind another, or behind all where that is null. */
  public static Stage stage(Journey journey, Stage after) {
    Stage stage = FACTORY.createStage();
    stage.setName(freeName("Stage", journey));
    insert(journey.getStages(), stage, after);
    return stage;
  }

  /** A new touchpoint in a stage, behind another or behind all. */
  public static Touchpoint touchpoint(Stage stage, Touchpoint after) {
    Touchpoint touchpoint = FACTORY.createTouchpoint();
    touchpoint.setName(freeName("Touchpoint", Paths.journey(stage)));
    insert(stage.getTouchpoints(), touchpoint, after);
    return touchpoint;
  }

  /** A new step beside the touchpoints of a stage. */
  public static Step step(Stage stage, Touchpoint after) {
    Step step = FACTORY.createStep();
    step.setName(freeName("Step", Paths.journey(stage)));
    insert(stage.getTouchpoints(), step, after);
    return step;
  }

  /**
   * A new fact, behind the last of its word, or where the language reference has it.
   *
   * @param keyword as it is written: {@code does}, {@code moment of truth}
   * @param text what it says
   * @return null where no such fact may stand there
   */
  public static Fact fact(Statement holder, String keyword, String text) {
    Word word =
        Words.all().stream()
            .filter(each -> each.keyword().equals(keyword) && Words.mayStand(each, holder))
            .findFirst()
            .orElse(null);
    if (word == null) {
      return null;
    }
    Fact fact = (Fact) FACTORY.create(word.kind());
    if (word.literal() != null) {
      fact.eSet(word.kind().getEStructuralFeature("kind"), word.literal());
    }
    EStructuralFeature feature = Writing.textOf(fact);
    if (feature != null && text != null) {
      fact.eSet(feature, text(text));
    }
    holder.getFacts().add(place(holder, word), fact);
    return fact;
  }

  /** Something that journeys share, behind the last of its kind or at the end of the file. */
  public static Element element(JourneyFile file, EClass kind) {
    Element element = (Element) FACTORY.create(kind);
    String noun = Holders.noun(kind);
    element.setName(freeName(Character.toUpperCase(noun.charAt(0)) + noun.substring(1), file));
    List<Element> elements = file.getElements();
    Element last =
        elements.stream().filter(kind::isInstance).reduce(null, (first, second) -> second);
    insert(elements, element, last);
    return element;
  }

  /**
   * Lets a file refer to something in another: imports that file where nothing does yet.
   *
   * @return what may be referred to, for the caller's convenience
   */
  public static <T extends EObject> T within(EObject here, T target) {
    Resource from = here.eResource();
    Resource to = target.eResource();
    boolean isFile = to != null && to.getURI() != null && to.getURI().isHierarchical();
    if (from == null || from == to || !isFile || !sameKind(from.getURI(), to.getURI())) {
      return target;
    }
    JourneyFile file = (JourneyFile) EcoreUtil.getRootContainer(here);
    for (Import each : file.getImports()) {
      URI known = URI.createURI(URI.encodeFragment(each.getPath(), false)).resolve(from.getURI());
      if (known.equals(to.getURI())) {
        return target;
      }
    }
    Import added = FACTORY.createImport();
    added.setPath(URI.decode(to.getURI().deresolve(from.getURI()).toString()));
    file.getImports().add(added);
    return target;
  }

  private static boolean sameKind(URI one, URI other) {
    return one.scheme() != null && one.scheme().equals(other.scheme());
  }

  /** A text in the file's language. */
  static Text text(String value) {
    Text text = FACTORY.createText();
    text.setValue(value);
    return text;
  }

  /** Behind the last fact that does not come later in the language reference. */
  private static int place(Statement holder, Word word) {
    List<Fact> facts = holder.getFacts();
    for (Function<Fact, Boolean> fits :
        List.<Function<Fact, Boolean>>of(
            fact -> Words.of(fact).filter(word::equals).isPresent(),
            fact -> rank(Words.of(fact).orElse(null)) < rank(word))) {
      for (int i = facts.size(); i > 0; i--) {
        if (fits.apply(facts.get(i - 1))) {
          return i;
        }
      }
    }
    return 0;
  }

  private static int rank(Word word) {
    return word == null ? Integer.MAX_VALUE : Words.all().indexOf(word);
  }

  private static <T extends EObject> void insert(List<T> list, T added, EObject after) {
    int at = after == null ? -1 : list.indexOf(after);
    list.add(at < 0 ? list.size() : at + 1, added);
  }

  /** {@code Stage2} where a journey has one stage: the first number from there that is free. */
  private static String freeName(String noun, EObject scope) {
    Set<String> taken = taken(scope);
    int number = 1;
    while (taken.contains(noun + number)) {
      number++;
    }
    return noun + number;
  }

  private static Set<String> taken(EObject scope) {
    List<EObject> all = new ArrayList<>();
    EcoreUtil.getRootContainer(scope).eAllContents().forEachRemaining(all::add);
    return all.stream()
        .filter(Named.class::isInstance)
        .map(each -> ((Named) each).getName())
        .collect(Collectors.toSet());
  }
}
