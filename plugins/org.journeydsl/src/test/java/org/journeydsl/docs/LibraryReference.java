package org.journeydsl.docs;

import static org.journeydsl.docs.Tables.code;
import static org.journeydsl.docs.Tables.head;
import static org.journeydsl.docs.Tables.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeydsl.model.Channel;
import org.journeydsl.model.Element;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Kind;
import org.journeydsl.model.Scale;
import org.journeydsl.model.Text;
import org.journeydsl.model.Top;
import org.journeydsl.project.ProjectLoader;

/** The channels and scales that come with the language, as a section of its page. */
final class LibraryReference {

  private LibraryReference() {}

  static String section() {
    JourneyFile library =
        new ProjectLoader(Path.of("target"), LocalDate.of(2026, 11, 22)).load().model().library();
    StringBuilder section = new StringBuilder();
    section.append("## What comes with the language\n\n");
    section.append(
        """
        These need no declaration and no import. They are themselves written in the language, in
        [`standard.journey`](../plugins/org.journeydsl/src/main/resources/org/journeydsl/library/standard.journey), with titles and labels in
        """);
    section.append(languages(library)).append(".\n\n").append(head("channels", ""));
    for (Kind kind : List.of(Kind.DIGITAL, Kind.HUMAN, Kind.PHYSICAL)) {
      String channels =
          of(library, Channel.class)
              .filter(channel -> channel.getKind() == kind)
              .map(channel -> code(channel.getName()) + " " + lower(channel.getTitle().getValue()))
              .collect(Collectors.joining(", "));
      section.append(row(kind.getLiteral(), channels));
    }
    section.append("\n").append(head("scale", "values", "labels", "counts as good"));
    of(library, Scale.class).forEach(scale -> section.append(scale(scale)));
    section.append("\n`hypothesis` is the one evidence that comes with the language.\n");
    return section.toString();
  }

  private static String scale(Scale scale) {
    String labels =
        scale.getLabels().stream()
            .map(label -> label.getValue() + " " + label.getText().getValue())
            .collect(Collectors.joining(", "));
    String top =
        scale.getFacts().stream()
            .filter(Top.class::isInstance)
            .map(fact -> ((Top) fact).getRange().toString())
            .collect(Collectors.joining());
    return row(code(scale.getName()), scale.getRange().toString(), labels, top);
  }

  private static <T extends Element> Stream<T> of(JourneyFile library, Class<T> kind) {
    return library.getElements().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static String lower(String title) {
    // "SMS" stays as it is.
    boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
  }

  private static String languages(JourneyFile library) {
    Text title = of(library, Channel.class).findFirst().orElseThrow().getTitle();
    List<String> names =
        Stream.concat(
                Stream.of(library.getLanguage()),
                title.getTranslations().stream().map(translation -> translation.getLanguage()))
            .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH))
            .toList();
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }
}
