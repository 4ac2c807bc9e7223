package org.journeydsl.ide.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeydsl.facts.Members;
import org.journeydsl.model.Named;
import org.journeydsl.project.Project;
import org.journeydsl.validation.ParsedFile;

/** Where the name of a thing is written in a whole project. */
public final class Uses {

  private Uses() {}

  /** All mentions of a thing and its twins, its declarations too, in order of files and lines. */
  public static List<Mention> of(Named named, Project project) {
    Set<Named> twins = Twins.of(named, project.model());
    String key = Members.key(named);
    List<Mention> uses = new ArrayList<>();
    for (ParsedFile file : project.files()) {
      if (mayMention(file, key)) {
        uses.addAll(in(file, twins));
      }
    }
    return uses;
  }

  /** The mentions of things in one file. */
  public static List<Mention> in(ParsedFile file, Set<Named> things) {
    return Mentions.in(file).stream()
        .filter(mention -> mention.target() != null && things.contains(mention.target()))
        .toList();
  }

  /** Whether a name may stand in a file: most files do not have the letters at all. */
  public static boolean mayMention(ParsedFile file, String key) {
    return key == null
        || file.text().contains(key)
        || !Normalizer.isNormalized(file.text(), Normalizer.Form.NFC);
  }
}
