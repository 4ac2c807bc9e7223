import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.eclipse.xtext.parser.IParser;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.parser.TidyParser;
import org.journeydsl.project.LiveProject;

/**
 * Measures what a key costs the language server's thread in time of the processor, which says something also
 * where other programs keep the machine busy, and prints Markdown.
 *
 * <p>{@code java -cp plugins/org.journeydsl.cli/target/journey.jar benchmarks/Keys.java FOLDER [KEYS]}, with the folder
 * that Latency describes.
 */
final class Keys {

  private static final String FILE = "maps/long.journey";

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]).toAbsolutePath();
    int keys = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 450;
    LiveProject project = new LiveProject(root, () -> LocalDate.of(2026, 11, 22));
    String text = Files.readString(root.resolve(FILE));
    List<Double> words = new ArrayList<>();
    List<Double> rules = new ArrayList<>();
    List<Double> proposals = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < keys; i++) {
      int at = text.indexOf('\n', random.nextInt(text.length() - 10)) + 1;
      String now = text.substring(0, at) + "x " + text.substring(at);
      double start = milliseconds();
      project.write(FILE, now);
      project.read(FILE);
      project.findings(FILE);
      double read = milliseconds();
      project.judge(FILE);
      project.findings(FILE);
      double judged = milliseconds();
      ((TidyParser) JourneyStandaloneSetup.reading(IParser.class)).outlook(now, at + 1);
      double proposed = milliseconds();
      // The first two thirds only warm up: Java compiles what is used often.
      if (i >= keys * 2 / 3) {
        words.add(read - start);
        rules.add(judged - start);
        proposals.add(proposed - judged);
      }
    }
    System.out.println("| processor time | median | 95 of 100 |\n|---|---|---|");
    row("a key to the findings of words and names", words);
    row("a key to the findings of the rules as well", rules);
    row("what fits at the place", proposals);
  }

  private static double milliseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  private static void row(String what, List<Double> times) {
    times.sort(null);
    System.out.printf(
        Locale.ROOT, "| %s | %.0f ms | %.0f ms |%n", what, times.get(times.size() / 2), times.get(times.size() * 95 / 100));
  }
}
