package org.journeydsl.generate.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.TitleNames;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Activity;
import org.journeydsl.model.ActivityKind;
import org.journeydsl.model.AnswerKind;
import org.journeydsl.model.Channel;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Element;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Goal;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.Note;
import org.journeydsl.model.Observation;
import org.journeydsl.model.ObservationKind;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Severity;
import org.journeydsl.model.Text;
import org.journeydsl.model.TraitKind;

/**
 * Makes facts of cells. A cell with several lines says several things; what a cell only mentions, a
 * channel or a KPI, is declared once for the whole file.
 */
final class CellFacts {

  private static final JourneyFactory MODEL = JourneyFactory.eINSTANCE;
  private static final Pattern BULLET =
      Pattern.compile("^(?:[•·●▪*]\\s*|[-–—]\\s+|\\d{1,2}[.)]\\s+)");
  private static final Pattern NUMBER =
      Pattern.compile("([+\\-−–]?)(\\d)(?:\\s*[:.,;)–—-]?\\s+(.*))?", Pattern.DOTALL);
  private static final Pattern SEVERITY =
      Pattern.compile("(.*\\S)\\s*\\((minor|moderate|severe)\\)");
  private static final Pattern QUESTION =
      Pattern.compile("(csat|nps|ces|ask)\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE);

  private final Map<String, Channel> channels = new LinkedHashMap<>();
  private final Map<String, Kpi> kpis = new LinkedHashMap<>();
  private final List<Element> declared = new ArrayList<>();
  private final Map<String, Persona> personas = new LinkedHashMap<>();
  private final TitleNames personaNames = new TitleNames();
  private final TitleNames channelNames = new TitleNames();
  private final TitleNames kpiNames = new TitleNames();
  private final FeltWords feltWords = FeltWords.read();
  private int feltInWords;

  /** Knows the channels that come with the language by their names and titles. */
  CellFacts(JourneyFile library) {
    for (Element element : library.getElements()) {
      if (element instanceof Channel channel) {
        channelNames.of(channel.getName(), "Channel");
        channels.putIfAbsent(key(channel.getName()), channel);
        Wordings.title(channel)
            .texts()
            .values()
            .forEach(title -> channels.putIfAbsent(key(title), channel));
      }
    }
  }

  /** What cells mentioned and the file has to declare. */
  List<Element> declared() {
    return declared;
  }

  /** How many feelings were words and are numbers now. */
  int feltInWords() {
    return feltInWords;
  }

  /** The lines of a cell, without the signs of a list before them. */
  static List<String> lines(String cell) {
    List<String> lines = new ArrayList<>();
    for (String line : cell.split("\\R")) {
      String plain = BULLET.matcher(line.strip()).replaceFirst("").strip();
      if (!plain.isEmpty()) {
        lines.add(plain);
      }
    }
    return lines;
  }

  /**
   * Adds what a cell says; of a feeling one line.
   *
   * @param shift what to take from the numbers of feelings: 3 where they stand from 1 to 5
   * @return false where it is a feeling that is neither number nor known word
   */
  boolean add(JourneyPart part, Lane lane, String cell, int shift) {
    if (lane == Lane.CHANNELS) {
      channels(part, cell);
      return true;
    } else if (lane == Lane.FEELS) {
      return feeling(part, cell, shift);
    }
    for (String line : lines(cell)) {
      switch (lane) {
        case DOES -> observation(part, ObservationKind.DOES, line);
        case THINKS -> observation(part, ObservationKind.THINKS, line);
        case SEES -> observation(part, ObservationKind.SEES, line);
        case SAYS -> observation(part, ObservationKind.SAYS, line);
        case GOALS -> goal(part, line);
        case PAINS -> pain(part, line);
        case GAINS -> claim(part, MODEL.createGain(), line);
        case OPPORTUNITIES -> claim(part, MODEL.createOpportunity(), line);
        case FRONTSTAGE -> activity(part, ActivityKind.FRONTSTAGE, line);
        case BACKSTAGE -> activity(part, ActivityKind.BACKSTAGE, line);
        case SUPPORT -> activity(part, ActivityKind.SUPPORT, line);
        case QUESTIONS -> question(part, line);
        case KPIS -> kpi(part, line);
        default -> note(part, line);
      }
    }
    return true;
  }

  /** Who travels; each is declared once. */
  Persona persona(String title) {
    return personas.computeIfAbsent(
        key(title),
        key -> {
          Persona persona = MODEL.createPersona();
          persona.setName(personaNames.of(title, "Persona"));
          persona.setTitle(titleBeside(title, persona.getName()));
          declared.add(persona);
          return persona;
        });
  }

  /** Whether the people whom a feeling names, all where it names none, have one there already. */
  boolean isFelt(JourneyPart part, String feeling) {
    List<Persona> named = new ArrayList<>();
    withoutPersonas(feeling, named);
    return JourneyParts.facts(part, Feeling.class).stream()
        .anyMatch(
            other ->
                named.isEmpty()
                    || other.getAudience().isEmpty()
                    || !Collections.disjoint(other.getAudience(), named));
  }

  /** A feeling without the personas that stand in brackets after it, as an export writes them. */
  private String withoutPersonas(String feeling, List<Persona> found) {
    int open = feeling.lastIndexOf('(');
    if (open < 0 || !feeling.strip().endsWith(")")) {
      return feeling;
    }
    String inside = key(feeling.substring(open));
    for (Map.Entry<String, Persona> each : personas.entrySet()) {
      if (inside.contains(each.getKey())) {
        found.add(each.getValue());
        inside = inside.replace(each.getKey(), "");
      }
    }
    if (!inside.isEmpty()) {
      found.clear();
    }
    return found.isEmpty() ? feeling : feeling.substring(0, open).strip();
  }

  private void channels(JourneyPart part, String cell) {
    ChannelUse use = MODEL.createChannelUse();
    for (String word : cell.split("[,;/|\\n\\r]|\\s\\+\\s")) {
      for (String title : lines(word)) {
        Channel channel = channels.computeIfAbsent(key(title), key -> declare(title));
        if (!use.getChannels().contains(channel)) {
          use.getChannels().add(channel);
        }
      }
    }
    if (!use.getChannels().isEmpty()) {
      part.getFacts().add(use);
    }
  }

  private Channel declare(String title) {
    Channel channel = MODEL.createChannel();
    channel.setName(channelNames.of(title, "Channel"));
    channel.setTitle(titleBeside(title, channel.getName()));
    declared.add(channel);
    return channel;
  }

  private boolean feeling(JourneyPart part, String line, int shift) {
    List<Persona> audience = new ArrayList<>();
    String cell = withoutPersonas(line, audience);
    Matcher number = NUMBER.matcher(cell);
    Feeling feeling = MODEL.createFeeling();
    feeling.getAudience().addAll(audience);
    Optional<Integer> word = feltWords.in(cell);
    if (number.matches()) {
      int value = number(cell).orElseThrow() - shift;
      if (value < -2 || value > 2) {
        return false;
      }
      feeling.setValue(value);
      words(feeling, number.group(3) == null ? "" : number.group(3));
    } else if (word.isPresent()) {
      feltInWords++;
      feeling.setValue(word.get());
      words(feeling, cell.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\s]", ""));
    } else {
      return false;
    }
    part.getFacts().add(feeling);
    return true;
  }

  /** The number at the beginning of a feeling, where there is one. */
  static Optional<Integer> number(String cell) {
    Matcher number = NUMBER.matcher(cell);
    if (!number.matches()) {
      return Optional.empty();
    }
    boolean negative = !number.group(1).isEmpty() && !number.group(1).equals("+");
    return Optional.of(Integer.parseInt(number.group(2)) * (negative ? -1 : 1));
  }

  private static void observation(JourneyPart part, ObservationKind kind, String line) {
    Observation observation = MODEL.createObservation();
    observation.setKind(kind);
    claim(part, observation, line);
  }

  private static void goal(JourneyPart part, String line) {
    Goal goal = MODEL.createGoal();
    goal.setKind(TraitKind.GOAL);
    claim(part, goal, line);
  }

  private static void pain(JourneyPart part, String line) {
    Matcher severity = SEVERITY.matcher(line);
    Pain pain = MODEL.createPain();
    if (severity.matches()) {
      pain.setSeverity(Severity.get(severity.group(2)));
    }
    claim(part, pain, severity.matches() ? severity.group(1) : line);
  }

  private static void activity(JourneyPart part, ActivityKind kind, String line) {
    Activity activity = MODEL.createActivity();
    activity.setKind(kind);
    claim(part, activity, line);
  }

  private static void question(JourneyPart part, String line) {
    Matcher kind = QUESTION.matcher(line);
    Question question = MODEL.createQuestion();
    String word = kind.matches() ? kind.group(1).toLowerCase(Locale.ROOT) : "ask";
    question.setKind(QuestionKind.get(word));
    question.setAnswer(AnswerKind.OPEN);
    question.setText(text(kind.matches() ? kind.group(2) : line));
    // Without a name a question is known by its kind, and then there may be only one.
    int same =
        (int)
            JourneyParts.facts(part, Question.class).stream()
                .filter(other -> other.getKind() == question.getKind())
                .count();
    if (same > 0) {
      question.setName("Question" + (same + 1));
    }
    part.getFacts().add(question);
  }

  private void kpi(JourneyPart part, String line) {
    Kpi kpi =
        kpis.computeIfAbsent(
            key(line),
            key -> {
              Kpi made = MODEL.createKpi();
              made.setName(kpiNames.of(line, "Kpi"));
              made.setTitle(titleBeside(line, made.getName()));
              declared.add(made);
              return made;
            });
    KpiUse use = MODEL.createKpiUse();
    use.getKpis().add(kpi);
    part.getFacts().add(use);
  }

  static void note(JourneyPart part, String line) {
    Note note = MODEL.createNote();
    note.setText(text(line));
    part.getFacts().add(note);
  }

  private static void claim(JourneyPart part, Claim claim, String words) {
    words(claim, words);
    part.getFacts().add(claim);
  }

  private static void words(Claim claim, String words) {
    if (!words.isBlank()) {
      claim.setText(text(words.strip()));
    }
  }

  static Text text(String words) {
    Text text = MODEL.createText();
    text.setValue(words);
    return text;
  }

  /** A title where it says more than the name does. */
  static Text titleBeside(String title, String name) {
    return title.isEmpty() || title.equals(name) ? null : text(title);
  }

  private static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
  }
}
