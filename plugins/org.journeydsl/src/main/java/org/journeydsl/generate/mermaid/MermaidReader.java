package org.journeydsl.generate.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeydsl.facts.TitleNames;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Persona;
import org.journeydsl.model.PersonaUse;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Text;
import org.journeydsl.model.Touchpoint;

/**
 * Makes a journey of a Mermaid {@code journey} diagram: sections become stages, tasks touchpoints,
 * actors personas, and scores from 1 to 5 feelings from -2 to +2.
 *
 * <p>Tasks of one name in a row are one touchpoint, at which actors feel differently. Names are
 * made of the titles as {@link TitleNames} says.
 */
public final class MermaidReader {

  private static final JourneyFactory MODEL = JourneyFactory.eINSTANCE;
  private static final Pattern TASK =
      Pattern.compile("([^:]+):\\s*(-?\\d+(?:\\.\\d+)?)\\s*(?::(.*))?");
  private static final Pattern ENTITY = Pattern.compile("#(\\w+);");
  private static final Map<String, String> ENTITIES =
      Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "apos", "'");

  private final JourneyFile file = MODEL.createJourneyFile();
  private final Journey journey = MODEL.createJourney();
  private final TitleNames stages = new TitleNames();
  private final TitleNames touchpoints = new TitleNames();
  private final TitleNames people = new TitleNames();
  private final Map<String, Persona> personas = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private String title = "";
  private String last = "";

  private MermaidReader() {}

  /**
   * What a diagram says.
   *
   * @param file the journey with its personas
   * @param problems what was not understood, each a sentence
   */
  public record Result(JourneyFile file, List<String> problems) {}

  /** Reads a diagram. */
  public static Result read(String text) {
    return new MermaidReader().diagram(text.replace("\r\n", "\n").split("\n"));
  }

  private Result diagram(String[] lines) {
    boolean begun = false;
    boolean frontMatter = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.equals("---") && !begun) {
        frontMatter = !frontMatter;
      } else if (frontMatter) {
        leftOut(i, "front matter");
      } else if (line.startsWith("%%")) {
        leftOut(i, line.startsWith("%%{") ? "a directive" : "a comment");
      } else if (!begun && line.equalsIgnoreCase("journey")) {
        begun = true;
      } else if (!line.isEmpty() && !begun) {
        problems.add("Line %s is not 'journey': this is no Mermaid journey.".formatted(i + 1));
        return new Result(file, problems);
      } else if (!line.isEmpty()) {
        line(i, line);
      }
    }
    if (journey.getStages().isEmpty()) {
      problems.add("The diagram has no section and no task.");
      return new Result(file, problems);
    }
    finish();
    return new Result(file, problems);
  }

  private void line(int number, String line) {
    Matcher task = TASK.matcher(line);
    if (starts(line, "title")) {
      title = plain(line.substring(5));
    } else if (starts(line, "section")) {
      stage(plain(line.substring(7)));
    } else if (line.regionMatches(true, 0, "acc", 0, 3)
        && line.matches("(?i)acc(Title|Descr)\\b.*")) {
      leftOut(number, "a description for screen readers");
    } else if (task.matches()) {
      task(number, plain(task.group(1)), task.group(2), task.group(3));
    } else {
      problems.add(
          "Line %s is left out: '%s' is no task; a task is 'Name: score: actors'."
              .formatted(number + 1, plain(line)));
    }
  }

  private static boolean starts(String line, String word) {
    return line.regionMatches(true, 0, word, 0, word.length())
        && line.length() > word.length()
        && Character.isWhitespace(line.charAt(word.length()));
  }

  private void leftOut(int line, String what) {
    problems.add("Line %s is left out: %s.".formatted(line + 1, what));
  }

  private void stage(String title) {
    Stage stage = MODEL.createStage();
    stage.setName(stages.of(title, "Stage"));
    stage.setTitle(titleBeside(title, stage.getName()));
    journey.getStages().add(stage);
    last = "";
  }

  private void task(int line, String title, String score, String actors) {
    if (journey.getStages().isEmpty()) {
      stage("");
    }
    Stage stage = journey.getStages().get(journey.getStages().size() - 1);
    if (!title.equals(last)) {
      Touchpoint touchpoint = MODEL.createTouchpoint();
      touchpoint.setName(touchpoints.of(title, "Touchpoint"));
      touchpoint.setTitle(titleBeside(title, touchpoint.getName()));
      stage.getTouchpoints().add(touchpoint);
      last = title;
    }
    Feeling feeling = MODEL.createFeeling();
    feeling.setValue(level(line, score));
    for (String actor : actors == null ? new String[0] : actors.split(",")) {
      if (!plain(actor).isEmpty()) {
        feeling.getAudience().add(persona(plain(actor)));
      }
    }
    stage.getTouchpoints().get(stage.getTouchpoints().size() - 1).getFacts().add(feeling);
  }

  private int level(int line, String score) {
    double value = Double.parseDouble(score);
    int level = (int) Math.max(-2, Math.min(2, Math.round(value) - 3));
    if (level + 3 != value) {
      problems.add(
          "Line %s has the score %s, which is not 1, 2, 3, 4 or 5: it becomes the feeling %s."
              .formatted(line + 1, score, level));
    }
    return level;
  }

  private Persona persona(String title) {
    return personas.computeIfAbsent(
        title,
        key -> {
          Persona persona = MODEL.createPersona();
          persona.setName(people.of(title, "Persona"));
          persona.setTitle(titleBeside(title, persona.getName()));
          return persona;
        });
  }

  private void finish() {
    journey.setName(new TitleNames().of(title, "Journey"));
    journey.setTitle(titleBeside(title, journey.getName()));
    file.getElements().addAll(personas.values());
    file.getElements().add(journey);
    if (!personas.isEmpty()) {
      PersonaUse use = MODEL.createPersonaUse();
      use.getPersonas().addAll(personas.values());
      journey.getFacts().add(use);
    }
    // What all feel alike is said of everybody.
    for (Touchpoint touchpoint : journey.getTouchpoints()) {
      touchpoint.getFeelings().stream()
          .filter(feeling -> feeling.getAudience().size() == personas.size())
          .forEach(feeling -> feeling.getAudience().clear());
    }
  }

  private static Text titleBeside(String title, String name) {
    if (title.isEmpty() || title.equals(name)) {
      return null;
    }
    Text text = MODEL.createText();
    text.setValue(title);
    return text;
  }

  private static String plain(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(code -> Matcher.quoteReplacement(decoded(code.group(1), code.group())))
        .strip();
  }

  private static String decoded(String code, String whole) {
    if (code.matches("\\d{1,7}") && Character.isValidCodePoint(Integer.parseInt(code))) {
      return Character.toString(Integer.parseInt(code));
    }
    return ENTITIES.getOrDefault(code, whole);
  }
}
