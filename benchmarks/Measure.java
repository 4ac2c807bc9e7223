import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures whole runs of {@code ./journey}, as a person would feel them, and prints Markdown.
 *
 * <p>{@code java benchmarks/Measure.java [start] [size] [file] [diff]} from the root of the repository; without a
 * word all of them. Needs GNU time (Debian: apt-get install time) and, for two cores only, taskset.
 */
final class Measure {

  private static final Path SMALL = Path.of("examples/one-line/checkout.journey");
  private static final String MEMORY = "-Xmx1g -XX:ActiveProcessorCount=2";

  /** One run: seconds on the clock, seconds of all cores, megabytes at the peak. */
  private record Run(double wall, double cpu, double memory) {}

  public static void main(String[] arguments) throws Exception {
    List<String> wanted = List.of(arguments.length == 0 ? new String[] {"start", "size", "file", "diff"} : arguments);
    System.out.printf("%s%n%n", machine());
    if (wanted.contains("start")) {
      start();
    }
    if (wanted.contains("size")) {
      size();
    }
    if (wanted.contains("file")) {
      file();
    }
    if (wanted.contains("diff")) {
      diff();
    }
  }

  private static void start() throws Exception {
    List<String> java = List.of("java", "-version");
    List<String> check = List.of("./journey", "check", SMALL.toString());
    List<Run> bare = new ArrayList<>();
    List<Run> ours = new ArrayList<>();
    run(java, "");
    run(check, "");
    // In turns, so that whatever else the machine does meets both.
    for (int i = 0; i < 20; i++) {
      bare.add(run(java, ""));
      ours.add(run(check, ""));
    }
    System.out.println("## Start-up: one small file, 20 runs each in turns, medians\n");
    System.out.println("| | wall | all cores | peak memory |\n|---|---|---|---|");
    row("`java -version`", bare);
    row("`./journey check`", ours);
    System.out.printf(
        Locale.ROOT,
        "| ratio | %.1f | %.1f | |%n%n",
        median(ours, Run::wall) / median(bare, Run::wall),
        median(ours, Run::cpu) / median(bare, Run::cpu));
  }

  private static void size() throws Exception {
    System.out.println("## Size: files of 50 touchpoints, `" + MEMORY + "`, 3 runs each, medians\n");
    System.out.println("| files, touchpoints | wall | all cores | peak memory |\n|---|---|---|---|");
    for (int files : new int[] {250, 500, 1000}) {
      measure(files + " files, " + files * 50 + " touchpoints", files, 50);
    }
    System.out.println();
  }

  private static void file() throws Exception {
    System.out.println("## One file of 5,000 touchpoints, `" + MEMORY + "`, 3 runs, medians\n");
    System.out.println("| files, touchpoints | wall | all cores | peak memory |\n|---|---|---|---|");
    measure("1 file, 5000 touchpoints", 1, 5000);
    System.out.println();
  }

  private static void measure(String name, int files, int touchpoints) throws Exception {
    Path folder = Files.createTempDirectory("journey-benchmark");
    try {
      generate(folder, files, touchpoints);
      List<Run> runs = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        runs.add(run(List.of("./journey", "check", folder.toString()), MEMORY));
      }
      row(name, runs);
    } finally {
      delete(folder);
    }
  }

  private static void diff() throws Exception {
    System.out.println("## Comparison: ten files changed, of ten and of 1,000, 9 runs each in turns, medians\n");
    System.out.println("| | wall | all cores | peak memory |\n|---|---|---|---|");
    Path few = history(10);
    Path many = history(1000);
    try {
      for (boolean onDisk : new boolean[] {false, true}) {
        List<Run> ofTen = new ArrayList<>();
        List<Run> ofThousand = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
          ofTen.add(run(compare(few, onDisk), ""));
          ofThousand.add(run(compare(many, onDisk), ""));
        }
        String what = onDisk ? "a revision and the files on disk" : "two revisions";
        row(what + ", of 10 files", ofTen);
        row(what + ", of 1,000 files", ofThousand);
        System.out.printf(
            Locale.ROOT,
            "| ratio | %.2f | %.2f | |%n",
            median(ofThousand, Run::wall) / median(ofTen, Run::wall),
            median(ofThousand, Run::cpu) / median(ofTen, Run::cpu));
      }
    } finally {
      delete(few);
      delete(many);
    }
    System.out.println();
  }

  private static List<String> compare(Path folder, boolean onDisk) {
    List<String> command = new ArrayList<>(List.of("./journey", "diff", "--in", folder.toString(), "HEAD^"));
    if (!onDisk) {
      command.add("HEAD");
    }
    return command;
  }

  /** A repository with two commits; the second adds a pain to ten maps. */
  private static Path history(int files) throws Exception {
    Path folder = Files.createTempDirectory("journey-benchmark");
    generate(folder, files, 50);
    git(folder, "init", "--quiet");
    git(folder, "add", ".");
    commit(folder, "before");
    for (int i = 1; i <= 10; i++) {
      Path map = folder.resolve("maps/map-%04d.journey".formatted(i));
      Files.writeString(map, Files.readString(map).replaceFirst("\n( +)thinks", "\n$1pain \"A new pain\" minor\n$1thinks"));
    }
    git(folder, "add", ".");
    commit(folder, "after");
    git(folder, "gc", "--quiet");
    return folder;
  }

  private static void commit(Path folder, String message) throws Exception {
    git(folder, "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", message);
  }

  private static void git(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
  }

  private static void generate(Path folder, int files, int touchpoints) throws Exception {
    new ProcessBuilder("java", "benchmarks/Generate.java", folder.toString(), "" + files, "" + touchpoints)
        .inheritIO()
        .start()
        .waitFor();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static Run run(List<String> command, String javaOptions) throws IOException, InterruptedException {
    Path times = Files.createTempFile("journey-benchmark", ".time");
    List<String> timed = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
      timed.addAll(List.of("taskset", "-c", "0,1"));
    }
    timed.addAll(List.of("/usr/bin/time", "-o", times.toString(), "-f", "%e %U %S %M"));
    timed.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(timed).redirectErrorStream(true);
    if (!javaOptions.isEmpty()) {
      builder.environment().put("JDK_JAVA_OPTIONS", javaOptions);
    }
    long before = System.nanoTime();
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    double wall = (System.nanoTime() - before) / 1e9;
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status + ":\n" + output);
    }
    List<String> lines = Files.readAllLines(times);
    Files.delete(times);
    String[] numbers = lines.get(lines.size() - 1).split(" ");
    return new Run(
        wall,
        Double.parseDouble(numbers[1]) + Double.parseDouble(numbers[2]),
        Double.parseDouble(numbers[3]) / 1024);
  }

  private static void row(String name, List<Run> runs) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f s | %.2f s | %.0f MB |%n",
        name,
        median(runs, Run::wall),
        median(runs, Run::cpu),
        median(runs, Run::memory));
  }

  private static double median(List<Run> runs, java.util.function.ToDoubleFunction<Run> value) {
    double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String machine() throws IOException {
    String processor = "";
    Path info = Path.of("/proc/cpuinfo");
    if (Files.exists(info)) {
      processor =
          Files.readAllLines(info).stream()
              .filter(line -> line.startsWith("model name"))
              .findFirst()
              .map(line -> line.replaceFirst(".*: ", ""))
              .orElse("");
    }
    Path load = Path.of("/proc/loadavg");
    return "%d cores (%s), %s %s, Java %s, load average before the start %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            processor,
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"),
            Files.exists(load) ? Files.readString(load).split(" ")[0] : "unknown");
  }
}
