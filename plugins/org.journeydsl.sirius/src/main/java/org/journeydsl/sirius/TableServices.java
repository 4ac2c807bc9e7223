package org.journeydsl.sirius;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.editing.Adding;
import org.journeydsl.editing.Removing;
import org.journeydsl.editing.Writing;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wording;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Baseline;
import org.journeydsl.model.Channel;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Named;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Owner;
import org.journeydsl.model.Question;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Target;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.model.Translation;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.vocabulary.Words;

/** What tables and property pages show and change, cell by cell. */
public class TableServices {

  private final JourneyServices shown = new JourneyServices();

  // ------------------------------------------------------------------------- touchpoints, facts

  /** What is said with a word, one line for each fact. */
  public String said(Statement holder, String word) {
    return facts(holder, word).stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Fact fact) {
    if (fact instanceof Feeling feeling) {
      String level = (feeling.getValue() > 0 ? "+" : "") + feeling.getValue();
      return (level + " " + shown.written(feeling)).strip();
    }
    return shown.written(fact);
  }

  private static List<Fact> facts(Statement holder, String word) {
    return holder.getFacts().stream()
        .filter(fact -> Words.of(fact).filter(w -> w.keyword().equals(word)).isPresent())
        .toList();
  }

  /** A cell that shows more than one fact is changed in the diagram or the text. */
  public Boolean canSay(Statement holder, String word) {
    return holder instanceof Touchpoint && facts(holder, word).size() < 2;
  }

  /** Writes a cell: a new fact, other words, or nothing more to say. */
  public EObject say(EObject object, String word, String text) {
    if (!(object instanceof Statement holder) || !canSay(holder, word)) {
      return object;
    }
    List<Fact> facts = facts(holder, word);
    Fact fact = facts.isEmpty() ? null : facts.get(0);
    String clean = text == null ? "" : text.strip();
    if (clean.isEmpty()) {
      if (fact != null) {
        Removing.of(fact);
      }
      return object;
    }
    fact = fact == null ? Adding.fact(holder, word, null) : fact;
    if (fact instanceof Feeling feeling) {
      feel(feeling, clean);
    } else {
      Writing.text(fact, clean);
    }
    return object;
  }

  private static void feel(Feeling feeling, String text) {
    String[] parts = text.split("\\s+", 2);
    boolean level = parts[0].matches("[+-]?[0-2]");
    if (level) {
      feeling.setValue(Integer.parseInt(parts[0]));
    }
    String words = level ? (parts.length > 1 ? parts[1] : "") : text;
    if (words.isEmpty()) {
      feeling.setText(null);
    } else {
      Writing.text(feeling, words);
    }
  }

  // ------------------------------------------------------------------------ questions, languages

  /** The questions of a file's journeys, in order. */
  public List<Question> questions(JourneyFile file) {
    return all(file, Question.class);
  }

  private static <T> List<T> all(EObject root, Class<T> kind) {
    java.util.ArrayList<T> all = new java.util.ArrayList<>();
    root.eAllContents()
        .forEachRemaining(
            each -> {
              if (kind.isInstance(each)) {
                all.add(kind.cast(each));
              }
            });
    return all;
  }

  /** Where something stands: its path. */
  public String place(Named named) {
    String path = Paths.of(named);
    return path.isEmpty() ? shown.label(named) : path;
  }

  public String language(JourneyFile file) {
    return Wording.languageOf(file);
  }

  /** The tag of a column: a language that any file in the project is translated to. */
  public String tag(EObject object, Integer column) {
    TreeSet<String> tags = new TreeSet<>();
    OrganisationServices.elements(object)
        .forEach(
            element ->
                all(element, Translation.class).forEach(each -> tags.add(each.getLanguage())));
    return tags.stream().skip(column - 1L).findFirst().orElse("");
  }

  public Boolean hasTag(EObject object, Integer column) {
    return !tag(object, column).isEmpty();
  }

  public String translated(Question question, Integer column) {
    String tag = tag(question, column);
    return tag.isEmpty() || question.getText() == null
        ? ""
        : Wordings.of(question.getText()).in(tag).orElse("");
  }

  public EObject translate(EObject object, Integer column, String text) {
    if (object instanceof Question question && hasTag(question, column)) {
      Writing.in(question.getText(), tag(question, column), text);
    }
    return object;
  }

  // --------------------------------------------------------------------------------------- KPIs

  public List<Kpi> kpis(JourneyFile file) {
    return all(file, Kpi.class);
  }

  public String baseline(Kpi kpi) {
    return kpi.getBaselines().stream()
        .filter(each -> each.getAudience().isEmpty() && each.getAmount() != null)
        .map(each -> each.getAmount().toString())
        .reduce("", (first, last) -> last);
  }

  public String target(Kpi kpi) {
    Target target = ownTarget(kpi);
    return target == null || target.getAmount() == null ? "" : target.getAmount().toString();
  }

  public String targetDate(Kpi kpi) {
    Target target = ownTarget(kpi);
    return target == null || target.getDate() == null ? "" : target.getDate().toString();
  }

  private static Target ownTarget(Kpi kpi) {
    return kpi.getTargets().stream()
        .filter(each -> each.getAudience().isEmpty())
        .reduce(null, (first, last) -> last);
  }

  /** What is no number changes nothing. */
  public EObject setBaseline(EObject object, String value) {
    Amount amount = amount(value);
    if (object instanceof Kpi kpi && amount != null) {
      List<Baseline> own =
          kpi.getBaselines().stream().filter(each -> each.getAudience().isEmpty()).toList();
      Baseline baseline =
          own.isEmpty() ? (Baseline) Adding.fact(kpi, "baseline", null) : own.get(own.size() - 1);
      baseline.setAmount(amount);
    }
    return object;
  }

  public EObject setTarget(EObject object, String value) {
    Amount amount = amount(value);
    if (object instanceof Kpi kpi && amount != null) {
      Target target = ownTarget(kpi);
      (target == null ? (Target) Adding.fact(kpi, "target", null) : target).setAmount(amount);
    }
    return object;
  }

  /** A day belongs to a target: without one there is nothing to date. */
  public EObject setTargetDate(EObject object, String value) {
    if (object instanceof Kpi kpi && ownTarget(kpi) != null) {
      try {
        ownTarget(kpi).setDate(value.isBlank() ? null : LocalDate.parse(value.strip()));
      } catch (DateTimeParseException e) {
        // What is no day leaves the old one, which the cell then shows again.
        return object;
      }
    }
    return object;
  }

  private static Amount amount(String value) {
    String text = value == null ? "" : value.strip();
    return text.matches("[+-]?\\d+(\\.\\d+)?( ?%| \\p{L}+)?") ? Amount.parse(text) : null;
  }

  public String ownerName(Kpi kpi) {
    return JourneyParts.facts(kpi, Owner.class).stream()
        .filter(owner -> owner.getDepartment() != null)
        .map(owner -> shown.label(owner.getDepartment()))
        .collect(Collectors.joining(", "));
  }

  // ------------------------------------------------------------------------------ opportunities

  public List<Opportunity> opportunities(Journey journey) {
    return all(journey, Opportunity.class);
  }

  public String progressText(Opportunity opportunity) {
    return opportunity.getProgress() == null ? "" : opportunity.getProgress().getLiteral();
  }

  public String departmentNames(Opportunity opportunity) {
    return opportunity.getDepartments().stream()
        .map(shown::label)
        .collect(Collectors.joining(", "));
  }

  /** A grade from 1 to 5; none where nothing is written; the old one where it is no grade. */
  static Integer grade(String written, Integer old) {
    String text = written == null ? "" : written.strip();
    if (text.isEmpty()) {
      return null;
    }
    return text.matches("[1-5]") ? Integer.valueOf(text) : old;
  }

  // -------------------------------------------------------------------------------- properties

  public String nameOrNothing(EObject object) {
    return object instanceof Named named && named.getName() != null ? named.getName() : "";
  }

  /** What a name is for. */
  public String nameHelp(EObject object) {
    return object instanceof Named named && Members.key(named) != null
        ? "Others refer to it by this name: letters, digits, '_' and '-'."
        : "A name is needed only where others refer to it.";
  }

  /** The channels to choose from: those of the open files, then those of the language. */
  public List<Channel> channelChoices(Touchpoint touchpoint) {
    java.util.ArrayList<Channel> choices = new java.util.ArrayList<>();
    OrganisationServices.elements(touchpoint).stream()
        .filter(Channel.class::isInstance)
        .forEach(each -> choices.add((Channel) each));
    for (JourneyFile library : ImportedFiles.in(touchpoint.eResource()).library()) {
      library.getElements().stream()
          .filter(Channel.class::isInstance)
          .forEach(each -> choices.add((Channel) each));
    }
    return choices;
  }
}
