package org.journeydsl.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An example with a comment above each line that says something, one behind each that ends so, and
 * one behind each sign that opens a block. They are numbered, so that it can be told for each
 * whether it is where it belongs.
 */
final class CommentedExample {

  private static final Pattern COMMENT = Pattern.compile("(above|behind|inside) #(\\d+)\\b");

  final OpenedFile file;

  /** What has comments, by its number. */
  private final Map<EObject, Integer> numbers = new LinkedHashMap<>();

  /** What each stood in. */
  private final Map<EObject, EObject> holders = new HashMap<>();

  private CommentedExample(OpenedFile file) {
    this.file = file;
    for (EObject each : file.statements()) {
      numbers.put(each, numbers.size());
      holders.put(each, each.eContainer());
    }
  }

  /** An example with comments, in its own layout. */
  static CommentedExample of(String path) {
    return new CommentedExample(OpenedFile.of(commented(OpenedFile.example(path))));
  }

  /** The same as somebody has it who uses tabs, and another system. */
  static CommentedExample withTabs(String path) {
    String text = commented(OpenedFile.example(path));
    Matcher blanks = Pattern.compile("(?m)^( {2})+").matcher(text);
    text = blanks.replaceAll(found -> "\t".repeat(found.group().length() / 2));
    return new CommentedExample(OpenedFile.of(text.replace("\n", "\r\n")));
  }

  private static String commented(OpenedFile plain) {
    Source source = new Source(plain.text());
    Map<EObject, Written> written =
        Written.of(plain.resource().getParseResult().getRootNode()).byObject();
    Splices comments = new Splices();
    int number = 0;
    for (EObject each : plain.statements()) {
      Written place = written.get(each);
      if (source.startsLine(place.from)) {
        String above =
            switch (number % 3) {
              case 0 -> "// above #" + number;
              case 1 -> "/* above #" + number + " */";
              default -> "/* above #" + number + "\n   and more */";
            };
        String blanks = source.indentation(place.from);
        int line = source.lineStart(place.from);
        comments.insert(line, blanks + above.replace("\n", "\n" + blanks) + "\n");
        if (source.isLineEnd(place.to)) {
          comments.insert(place.to, " // behind #" + number);
        }
        if (place.open >= 0 && source.isLineEnd(place.open + 1)) {
          comments.insert(place.open + 1, " // inside #" + number);
        }
      }
      number++;
    }
    return comments.apply(plain.text(), 0, plain.text().length());
  }

  /**
   * Saves the file, and asks of each comment whether it is there once, in its old order among the
   * others, and beside what it speaks of. Only what was said inside of something that was deleted
   * is gone with it.
   *
   * @param moved what has other neighbours now: the comments of each, and of all that it has, may
   *     stand elsewhere, together
   */
  String saved(List<? extends EObject> moved) {
    String text = file.saved();
    assertSame(comments(file.text(), outside(moved)), comments(text, outside(moved)), text);
    for (EObject each : moved) {
      assertSame(comments(file.text(), inside(each)), comments(text, inside(each)), text);
    }
    Map<EObject, Written> written = written();
    Source source = new Source(text);
    Set<String> had = Set.copyOf(comments(file.text(), Set.copyOf(numbers.values())));
    numbers.forEach(
        (each, number) -> {
          Written place = written.get(each);
          if (place != null && had.contains("above #" + number)) {
            String above = text.substring(source.startOf(place), place.from);
            assertTrue(above.contains("above #" + number), () -> number + " in\n" + text);
          }
          if (place != null && had.contains("behind #" + number)) {
            String line = text.substring(place.to, source.lineEnd(place.to));
            assertTrue(line.contains("behind #" + number), () -> number + " in\n" + text);
          }
        });
    return text;
  }

  private static void assertSame(List<String> wanted, List<String> found, String text) {
    for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
      String one = i < wanted.size() ? wanted.get(i) : "nothing";
      String other = i < found.size() ? found.get(i) : "nothing";
      assertEquals(one, other, () -> "comments of\n" + text);
    }
  }

  /** What stands where in the text that was saved last. */
  private Map<EObject, Written> written() {
    return Written.of(file.resource().getParseResult().getRootNode()).byObject();
  }

  /** The lines that were saved last, but for empty ones and those of some things. */
  List<String> linesWithout(List<? extends EObject> things) {
    Source source = new Source(file.resource().getParseResult().getRootNode().getText());
    Splices without = new Splices();
    for (EObject each : things) {
      Written place = written().get(each);
      int from = source.lineStart(source.startOf(place));
      without.replace(from, source.nextLine(place.to), "");
    }
    String rest = without.apply(source.text(), 0, source.text().length());
    return rest.lines().filter(line -> !line.isBlank()).toList();
  }

  <T extends EObject> List<T> all(Class<T> kind) {
    return numbers.keySet().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Set<Integer> inside(EObject object) {
    Set<Integer> inside = new HashSet<>();
    numbers.forEach(
        (each, number) -> {
          if (EcoreUtil.isAncestor(object, each)) {
            inside.add(number);
          }
        });
    return inside;
  }

  private Set<Integer> outside(List<? extends EObject> objects) {
    Set<Integer> outside = new HashSet<>(numbers.values());
    objects.forEach(each -> outside.removeAll(inside(each)));
    return outside;
  }

  /** The comments with some numbers, in their order, but for those that went with what went. */
  private List<String> comments(String text, Set<Integer> wanted) {
    Set<String> gone = new HashSet<>();
    numbers.forEach(
        (each, number) -> {
          if (each.eResource() == null) {
            gone.add("inside #" + number);
          }
          if (holders.get(each).eResource() == null) {
            gone.addAll(List.of("above #" + number, "behind #" + number));
          }
        });
    List<String> comments = new ArrayList<>();
    Matcher all = COMMENT.matcher(text);
    while (all.find()) {
      if (wanted.contains(Integer.valueOf(all.group(2))) && !gone.contains(all.group())) {
        comments.add(all.group());
      }
    }
    return comments;
  }
}
