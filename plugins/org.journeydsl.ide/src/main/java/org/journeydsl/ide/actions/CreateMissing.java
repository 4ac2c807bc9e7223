package org.journeydsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeActionKind;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.WrittenName;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.names.Mention;
import org.journeydsl.ide.names.Mentions;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.validation.ParsedFile;

/** Creates what a name leads to where there is nothing yet: an element, a touchpoint, a pain. */
final class CreateMissing implements Offer {

  /** The words that elements start with, by what a reference may want. */
  private static final Map<EClass, List<String>> ELEMENTS =
      Map.ofEntries(
          Map.entry(Literals.PERSONA, List.of("persona")),
          Map.entry(Literals.SEGMENT, List.of("segment")),
          Map.entry(Literals.TRAVELLER, List.of("persona", "segment")),
          Map.entry(Literals.CHANNEL, List.of("channel")),
          Map.entry(Literals.DEPARTMENT, List.of("department")),
          Map.entry(Literals.SUPPORT_SYSTEM, List.of("system")),
          Map.entry(Literals.COMPETITOR, List.of("competitor")),
          Map.entry(Literals.EVIDENCE, List.of("evidence")),
          Map.entry(Literals.SCALE, List.of("scale")),
          Map.entry(Literals.KPI, List.of("kpi")),
          Map.entry(Literals.JOURNEY, List.of("journey")));

  private static final List<EClass> TOUCHPOINTS =
      List.of(Literals.TOUCHPOINT, Literals.JOURNEY_PART);

  @Override
  public List<Offered> at(Spot spot) {
    Document document = spot.document();
    Optional<Mention> found = Mentions.at(document.file(), spot.from());
    if (found.isEmpty() || found.get().target() != null || found.get().wanted() == null) {
      return List.of();
    }
    Mention mention = found.get();
    List<Offered> actions = new ArrayList<>();
    Optional<Mention> before = before(mention, document);
    if (before.isEmpty()) {
      for (String word : ELEMENTS.getOrDefault(mention.wanted(), List.of())) {
        elements(word, mention, document, actions);
      }
    }
    if (TOUCHPOINTS.contains(mention.wanted())) {
      touchpoint(mention, before, document).ifPresent(actions::add);
    } else if (mention.wanted() == Literals.PAIN && before.isEmpty()) {
      pain(mention, document).ifPresent(actions::add);
    } else if (mention.wanted() == Literals.TRAIT) {
      trait(mention, before, document).ifPresent(actions::add);
    }
    return actions;
  }

  /** What the part of the path before a name leads to; empty where the name stands alone. */
  private static Optional<Mention> before(Mention mention, Document document) {
    int at = mention.place().offset() - 1;
    return at > 0 && document.text().charAt(at) == '.'
        ? Mentions.at(document.file(), at)
        : Optional.empty();
  }

  // ------------------------------------------------------------------------------------- elements

  private static void elements(
      String word, Mention mention, Document document, List<Offered> actions) {
    String text = element(word, mention.name());
    EObject top = mention.user();
    while (!(top.eContainer() instanceof JourneyFile)) {
      top = top.eContainer();
      if (top == null) {
        return;
      }
    }
    Stretch stretch = Stretch.of(document, top);
    String what = word + " '" + mention.name() + "'";
    actions.add(
        action(
            "Create " + what + " in this file",
            document,
            new TextEdit(document.path(), stretch.from(), 0, text + "\n\n")));
    for (JourneyFile imported :
        ImportedFiles.in(document.file().resource()).of(document.file().resource())) {
      ParsedFile file = document.file(imported);
      if (file != null && holds(imported, mention.wanted())) {
        String gap = file.text().isEmpty() || file.text().endsWith("\n") ? "\n" : "\n\n";
        actions.add(
            action(
                "Create " + what + " in '" + file.path() + "'",
                document,
                new TextEdit(file.path(), file.text().length(), 0, gap + text + "\n")));
      }
    }
  }

  private static boolean holds(JourneyFile file, EClass kind) {
    return file.getElements().stream().anyMatch(each -> kind.isInstance(each));
  }

  private static String element(String word, String name) {
    String start = word + " " + WrittenName.of(name);
    return word.equals("scale") ? start + " 1..5" : start + " \"" + name + "\"";
  }

  // ------------------------------------------------------------------------------ inside a journey

  private static Optional<Offered> touchpoint(
      Mention mention, Optional<Mention> before, Document document) {
    Journey journey = Paths.journey(mention.user());
    if (before.isPresent()) {
      journey = before.get().target() instanceof Journey named ? named : null;
    }
    if (journey == null || journey.getStages().isEmpty()) {
      return Optional.empty();
    }
    Touchpoint here = Paths.touchpoint(mention.user());
    boolean beside =
        here != null && here.eResource() == document.file().resource() && before.isEmpty();
    Stage stage =
        beside && here.eContainer() instanceof Stage own
            ? own
            : journey.getStages().get(journey.getStages().size() - 1);
    ParsedFile file = document.file(stage);
    if (file != document.file() || stage.getName() == null) {
      return Optional.empty();
    }
    return AtTheEnd.of(stage, "touchpoint " + WrittenName.of(mention.name()), document)
        .map(
            edit ->
                action(
                    "Create touchpoint '%s' in stage '%s'"
                        .formatted(mention.name(), stage.getName()),
                    document,
                    edit));
  }

  private static Optional<Offered> pain(Mention mention, Document document) {
    EObject up = mention.user();
    while (up != null && !(up instanceof JourneyPart)) {
      up = up.eContainer();
    }
    if (!(up instanceof JourneyPart part)) {
      return Optional.empty();
    }
    String fact = "pain " + WrittenName.of(mention.name()) + " \"" + mention.name() + "\"";
    return Optional.of(
        action(
            "Create pain '%s' at '%s'".formatted(mention.name(), part.getName()),
            document,
            document.places().addFact(part, fact)));
  }

  private static Optional<Offered> trait(
      Mention mention, Optional<Mention> before, Document document) {
    Persona persona = null;
    if (before.isPresent()) {
      persona = before.get().target() instanceof Persona named ? named : null;
    } else if (Paths.journey(mention.user()) != null) {
      List<Persona> personas = JourneyParts.personas(Paths.journey(mention.user()));
      persona = personas.size() == 1 ? personas.get(0) : null;
    }
    if (persona == null || document.file(persona) == null) {
      return Optional.empty();
    }
    String fact = "expects " + WrittenName.of(mention.name()) + " \"" + mention.name() + "\"";
    return Optional.of(
        action(
            "Create expectation '%s' of '%s'".formatted(mention.name(), persona.getName()),
            document,
            document.places().addFact(persona, fact)));
  }

  private static Offered action(String title, Document document, TextEdit edit) {
    List<TextEdit> edits = List.of(edit);
    return edit.file().equals(document.path())
        ? Offered.tidied(title, CodeActionKind.QuickFix, document, edits)
        : Offered.now(title, CodeActionKind.QuickFix, Change.of(document, edits));
  }
}
