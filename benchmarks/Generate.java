import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a project for measurements: files of 50 touchpoints in five stages, each touchpoint with
 * eight facts or so, sharing personas, channels, evidence and departments. The same on every run.
 *
 * <p>{@code java benchmarks/Generate.java FOLDER FILES [TOUCHPOINTS_PER_FILE]}
 */
final class Generate {

  private static final String[] WHO = {
    "A customer", "Somebody in a hurry", "A parent with a pram", "A returning buyer", "A first-time visitor"
  };
  private static final String[] DOES = {
    "compares three offers in three tabs", "looks for the price of delivery", "reads the small print",
    "asks a friend for advice", "types the address on a phone", "waits for a code by text message",
    "searches the mailbox for the confirmation", "opens the parcel on the doorstep"
  };
  private static final String[] THINKS = {
    "Is delivery included?", "Where was the button?", "They know me here.", "Why do they want my birthday?",
    "I shall do it tonight.", "That was quick.", "Nobody told me that.", "I hope somebody answers."
  };
  private static final String[] HURTS = {
    "The fee shows up too late", "The form forgets what was typed", "Nobody says how long it takes",
    "The code never comes", "The same question three times", "The shop is closed on Sundays"
  };
  private static final String[] HELPS = {
    "Show the fee on the product page", "Keep what was typed", "Say how long it takes", "Offer another way in",
    "Ask once and remember", "Put a locker beside the door"
  };
  private static final String[] FEELS = {"Uneasy", "In control", "Curious", "Worn down", "Relieved", "Delighted"};
  private static final String[] CHANNELS = {"web", "app", "email", "phone", "chat", "sms", "store", "Locker"};
  private static final String[] DEPARTMENTS = {"Ecommerce", "Marketing", "Support", "Warehouse"};
  private static final String[] SOURCES = {"Interviews", "Analytics", "Tickets", "Observation"};
  private static final String[] PERSONAS = {"Olena", "Petro", "Anna"};

  private final Random random = new Random(20261122);
  private final StringBuilder text = new StringBuilder();

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int files = Integer.parseInt(arguments[1]);
    int touchpoints = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 50;
    new Generate().write(folder, files, touchpoints);
  }

  private void write(Path folder, int files, int touchpoints) throws IOException {
    Files.createDirectories(folder.resolve("shared"));
    Files.createDirectories(folder.resolve("maps"));
    Files.writeString(folder.resolve("journey.toml"), "name = \"Measured\"\nlanguages = [\"en\"]\n");
    Files.writeString(folder.resolve("shared/people.journey"), people());
    Files.writeString(folder.resolve("shared/company.journey"), company());
    for (int i = 1; i <= files; i++) {
      Files.writeString(folder.resolve("maps/map-%04d.journey".formatted(i)), map(i, touchpoints));
    }
  }

  private String people() {
    text.setLength(0);
    line(0, "language en");
    line(0, "import \"company.journey\"");
    for (String name : PERSONAS) {
      line(0, "");
      line(0, "persona " + name + " \"" + name + ", " + one(WHO).toLowerCase() + "\" <");
      line(1, "kind customer");
      line(1, "goal \"Order without surprises\"");
      line(1, "expects Speed \"Done in two minutes\" from Interviews");
      line(1, "worry Fraud \"Somebody else pays with my card\"");
      line(0, ">");
    }
    return text.toString();
  }

  private String company() {
    text.setLength(0);
    line(0, "language en");
    line(0, "channel Locker \"Parcel locker\" < kind physical >");
    for (String name : DEPARTMENTS) {
      line(0, "department " + name + " < lead \"Ann Lee\" >");
    }
    line(0, "system ERP \"Stock and orders\"");
    for (String name : SOURCES) {
      line(0, "evidence " + name + " <");
      line(1, "kind " + switch (name) {
        case "Interviews" -> "interview";
        case "Analytics" -> "analytics";
        case "Tickets" -> "tickets";
        default -> "observation";
      });
      line(1, "date 2026-06-30");
      line(1, "sample 40");
      line(0, ">");
    }
    return text.toString();
  }

  private String map(int number, int touchpoints) {
    text.setLength(0);
    String journey = "Map" + number;
    line(0, "language en");
    line(0, "import \"../shared/*.journey\"");
    line(0, "");
    line(0, "journey " + journey + " \"How people buy, part " + number + "\" <");
    line(1, "persona " + String.join(", ", PERSONAS));
    line(1, "state current");
    line(1, "owner " + one(DEPARTMENTS));
    line(1, "reviewed 2026-10-01 every 6 months");
    line(1, "evidence Interviews");
    for (int stage = 1; stage <= 5; stage++) {
      line(0, "");
      line(1, "stage Stage" + stage + " \"Part " + stage + " of the way\" <");
      line(2, "goal \"" + one(WHO) + " knows what comes next\"");
      for (int i = 1; i <= touchpoints / 5; i++) {
        touchpoint("T" + stage + "-" + i, number);
      }
      line(1, ">");
    }
    line(0, ">");
    line(0, "");
    line(0, "kpi Rate" + number + " \"Those who get to the end\" <");
    line(1, "measures conversion from " + journey + ".T1-1 to " + journey + ".T5-1");
    line(1, "baseline 61% on 2026-06-30 from Analytics");
    line(1, "target 70% by 2027-03-31");
    line(1, "better up");
    line(1, "history 2026-04-30 59%");
    line(1, "history 2026-05-31 60%");
    line(1, "dashboard \"https://bi.example.com/d/map-" + number + "\"");
    line(1, "owner Ecommerce");
    line(0, ">");
    return text.toString();
  }

  private void touchpoint(String name, int number) {
    line(0, "");
    line(2, "touchpoint " + name + " \"" + one(WHO) + " " + one(DOES) + ", " + name + "\" <");
    line(3, "channel " + one(CHANNELS));
    line(3, "does \"" + one(WHO) + " " + one(DOES) + "\"");
    line(3, "thinks \"" + one(THINKS) + "\" for " + one(PERSONAS));
    int feeling = random.nextInt(5) - 2;
    line(3, "feels " + (feeling > 0 ? "+" : "") + feeling + " \"" + one(FEELS) + "\" from " + one(SOURCES));
    switch (random.nextInt(4)) {
      case 0 -> {
        line(3, "pain Hurt \"" + one(HURTS) + "\" moderate against Olena.Speed from " + one(SOURCES));
        line(3, "opportunity \"" + one(HELPS) + "\" solves Hurt by " + one(DEPARTMENTS) + " impact 4 effort 2");
      }
      case 1 -> {
        line(3, "csat Ease \"How satisfied were you with this part of your order?\" <");
        line(4, "why \"What was missing?\" when 1..2");
        line(3, ">");
      }
      case 2 -> {
        line(3, "backstage \"Stock is reserved\" by " + one(DEPARTMENTS) + " using ERP");
        line(3, "takes " + (1 + random.nextInt(9)) + " minutes");
      }
      default -> {
        line(3, "meets Olena.Speed \"It was done before she noticed\"");
        line(3, "kpi Rate" + number);
      }
    }
    line(3, "event \"seen_" + name.toLowerCase().replace('-', '_') + "\"");
    line(2, ">");
  }

  private String one(String[] values) {
    return values[random.nextInt(values.length)];
  }

  private void line(int depth, String words) {
    text.append(words.isEmpty() ? "" : "  ".repeat(depth) + words).append('\n');
  }
}
