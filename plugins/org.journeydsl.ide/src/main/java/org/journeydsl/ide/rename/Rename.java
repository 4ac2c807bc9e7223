package org.journeydsl.ide.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.NameSpace;
import org.journeydsl.facts.WrittenName;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.ide.Refusal;
import org.journeydsl.ide.names.Mention;
import org.journeydsl.ide.names.Mention.Role;
import org.journeydsl.ide.names.Mentions;
import org.journeydsl.ide.names.Twins;
import org.journeydsl.ide.names.Uses;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.model.Statement;
import org.journeydsl.project.Project;
import org.journeydsl.rules.Nouns;

/**
 * Gives something another name, in every file that names it, and touches nothing else: titles,
 * texts and comments stay, also where they hold the same letters.
 *
 * <p>A name after which anything would mean something else is refused. Answers and events that were
 * collected under the old name stay with it: {@code formerly} keeps them, see {@link Renamed}.
 */
public final class Rename {

  private final Document document;
  private final Mention mention;

  private Rename(Document document, Mention mention) {
    this.document = document;
    this.mention = mention;
  }

  /**
   * What can be renamed at an offset, with the name that it has.
   *
   * @throws Refusal where there is nothing to rename
   */
  public static PrepareRenameResult prepare(Document document, int offset) {
    Rename rename = at(document, offset);
    Range range = document.range(rename.mention.place());
    return new PrepareRenameResult(range, rename.mention.name());
  }

  /** What is renamed at an offset. */
  public static Rename at(Document document, int offset) {
    Optional<Mention> found = Mentions.at(document.file(), offset);
    if (found.isEmpty()) {
      throw new Refusal("There is no name here: put the cursor on one to rename it.");
    }
    Mention mention = found.get();
    if (mention.role() == Role.NAMES_FILE) {
      throw new Refusal(
          "'%s' is the name of a file: rename the file, then correct its imports."
              .formatted(mention.name()));
    }
    if (mention.target() == null) {
      throw new Refusal("'%s' leads to nothing that could be renamed.".formatted(mention.name()));
    }
    if (document.file(mention.target()) == null) {
      throw new Refusal(
          "'%s' comes with the language: declare one of your own with another name."
              .formatted(mention.name()));
    }
    if (mention.target().getName() == null) {
      throw new Refusal(
          "This question has no name yet: write one behind '%s', such as '%s Ease \"\u2026\"'."
              .formatted(mention.name(), mention.name()));
    }
    return new Rename(document, mention);
  }

  /** What is renamed. */
  public Named target() {
    return mention.target();
  }

  /**
   * The edits that give it another name, by the paths of the files.
   *
   * @throws Refusal where the name is none, is taken, or would make something else mean it
   */
  public Map<String, List<TextEdit>> to(String newName) {
    WrittenName.problem(newName)
        .ifPresent(
            problem -> {
              throw new Refusal(problem);
            });
    String name = Mentions.compared(WrittenName.of(newName));
    Map<String, List<TextEdit>> edits = new TreeMap<>();
    if (name.equals(Members.key(target()))) {
      return edits;
    }
    Project project = document.project();
    for (Named twin : Twins.of(target(), project.model())) {
      refuseTaken(twin, name);
    }
    String written = WrittenName.of(newName);
    for (Mention use : Uses.of(target(), project)) {
      TextEdit edit =
          new TextEdit(use.place().file(), use.place().offset(), use.place().length(), written);
      edits.computeIfAbsent(edit.file(), key -> new ArrayList<>()).add(edit);
    }
    SameMeaning.refuseOthers(project, edits, Members.key(target()), name);
    return edits;
  }

  private static void refuseTaken(Named named, String name) {
    for (EObject up = named.eContainer(); up != null; up = up.eContainer()) {
      List<NameSpace> spaces =
          up instanceof JourneyFile file
              ? NameSpace.of(file)
              : up instanceof Statement statement ? NameSpace.of(statement) : List.of();
      for (NameSpace space : spaces) {
        if (space.members().contains(named)) {
          for (Named other : space.members()) {
            if (other != named && name.equals(other.getName())) {
              throw new Refusal(taken(other, up));
            }
          }
        }
      }
    }
  }

  private static String taken(Named other, EObject holder) {
    String where =
        holder instanceof Named named
            ? " in %s '%s'".formatted(Nouns.of(named), Members.key(named))
            : " in this file";
    return "There is already %s '%s'%s: choose another name."
        .formatted(Nouns.withArticle(Nouns.of(other)), other.getName(), where);
  }
}
