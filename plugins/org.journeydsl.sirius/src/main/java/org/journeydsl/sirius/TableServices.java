package org.journeydsl.sirius;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.editing.Adding;
import org.journeydsl.editing.Removing;
import org.journeydsl.editing.Writing;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wording;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Channel;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Question;
import org.journeydsl.model.Statement;
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

  /** A stage says what holds for all its touchpoints: in the diagram or the text. */
  public Boolean canSay(Statement holder, String word) {
    return holder instanceof Touchpoint;
  }

  /**
   * Writes a cell, a fact on each line: other words for what is there, new facts for further lines,
   * and less to say where lines are gone. A line that stays stays the fact that it was.
   */
  public EObject say(EObject object, String word, String text) {
    if (!(object instanceof Statement holder) || !canSay(holder, word)) {
      return object;
    }
    List<String> lines =
        text == null
            ? List.of()
            : text.lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
    List<Fact> left = new ArrayList<>(facts(holder, word));
    List<Fact> said = new ArrayList<>();
    for (String line : lines) {
      Fact same = left.stream().filter(fact -> line(fact).equals(line)).findFirst().orElse(null);
      said.add(same);
      left.remove(same);
    }
    for (int i = 0; i < lines.size(); i++) {
      if (said.get(i) == null) {
        Fact fact = left.isEmpty() ? Adding.fact(holder, word, null) : left.remove(0);
        if (fact instanceof Feeling feeling) {
          feel(feeling, lines.get(i));
        } else {
          Writing.text(fact, lines.get(i));
        }
      }
    }
    left.forEach(Removing::of);
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

  static <T> List<T> all(EObject root, Class<T> kind) {
    List<T> all = new ArrayList<>();
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

  /** The file that something stands in: the column of the texts as they were written. */
  public JourneyFile fileOf(EObject object) {
    return (JourneyFile) EcoreUtil.getRootContainer(object);
  }

  /**
   * The languages that any file in the project is translated to, in order: for each the first
   * translation, which stands for the column. What comes with the language, in many languages, does
   * not count.
   */
  public List<Translation> languages(EObject object) {
    TreeMap<String, Translation> languages = new TreeMap<>();
    List<JourneyFile> library = ImportedFiles.in(object.eResource()).library();
    OrganisationServices.elements(object).stream()
        .filter(element -> !library.contains(fileOf(element)))
        .forEach(
            element ->
                all(element, Translation.class)
                    .forEach(each -> languages.putIfAbsent(each.getLanguage(), each)));
    return List.copyOf(languages.values());
  }

  public String tag(Translation language) {
    return language.getLanguage();
  }

  public String translatedAs(Question question, Translation language) {
    return question.getText() == null
        ? ""
        : Wordings.of(question.getText()).in(tag(language)).orElse("");
  }

  public EObject translateAs(Question question, Translation language, String text) {
    if (question.getText() != null) {
      Writing.in(question.getText(), tag(language), text);
    }
    return question;
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
    Set<Channel> choices = new LinkedHashSet<>();
    OrganisationServices.elements(touchpoint).stream()
        .filter(Channel.class::isInstance)
        .forEach(each -> choices.add((Channel) each));
    for (JourneyFile library : ImportedFiles.in(touchpoint.eResource()).library()) {
      library.getElements().stream()
          .filter(Channel.class::isInstance)
          .forEach(each -> choices.add((Channel) each));
    }
    return List.copyOf(choices);
  }
}
