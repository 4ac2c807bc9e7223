package org.journeydsl.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.facts.Members;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Named;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Text;
import org.journeydsl.parser.Expected;
import org.journeydsl.parser.Outlook;
import org.journeydsl.rules.Nouns;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.scoping.JourneyNames;
import org.journeydsl.validation.ImportLine;
import org.journeydsl.validation.ParsedFile;

/** Proposes names: those in sight, then those of other files with the import that they need. */
final class References {

  private static final Set<String> MARKED = Set.of("journey", "stage", "touchpoint");

  private final Document document;
  private final Outlook outlook;
  private final Items items;
  private final EObject place;
  private final JourneyNames names;

  References(Document document, Outlook outlook, Items items, int offset) {
    this.document = document;
    this.outlook = outlook;
    this.items = items;
    this.place = place(document.file(), offset - outlook.begun().length());
    this.names = document.file().resource().getResourceServiceProvider().get(JourneyNames.class);
  }

  /** What the text before a place belongs to. */
  private static EObject place(ParsedFile file, int offset) {
    for (int at = offset - 1; at >= 0; at--) {
      ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.root(), at);
      if (leaf == null) {
        continue;
      }
      if (!leaf.isHidden()) {
        EObject found = NodeModelUtils.findActualSemanticObjectFor(leaf);
        return found == null ? file.content() : found;
      }
      at = leaf.getOffset();
    }
    return file.content();
  }

  List<CompletionItem> of(Expected expected) {
    EClass type = expected.reference().getEReferenceType();
    if (!expected.qualifier().isEmpty()) {
      String qualifier = expected.qualifier();
      return inside(qualifier.substring(0, qualifier.length() - 1), type);
    }
    List<CompletionItem> all = new ArrayList<>();
    Set<String> seen = new HashSet<>(outlook.written());
    for (String name : names.visible(place, type)) {
      if (seen.add(name)) {
        names.candidates(place, name, type).stream()
            .findFirst()
            .ifPresent(named -> all.add(item(name, named)));
      }
    }
    if (type.isSuperTypeOf(Literals.TRAIT)) {
      traits(type, seen, all);
    }
    if (Literals.ELEMENT.isSuperTypeOf(type) || type == Literals.TRAVELLER) {
      elsewhere(type, seen, all);
    }
    return all;
  }

  /** What a persona expects or fears is called by the persona and its name. */
  private void traits(EClass type, Set<String> seen, List<CompletionItem> all) {
    if (type == Literals.NAMED) {
      return;
    }
    for (String name : names.visible(place, Literals.PERSONA)) {
      for (Named persona : names.candidates(place, name, Literals.PERSONA)) {
        for (Named trait : Members.of(persona)) {
          String qualified = name + "." + Members.key(trait);
          if (type.isInstance(trait) && seen.add(qualified)) {
            all.add(item(qualified, trait));
          }
        }
      }
    }
  }

  private List<CompletionItem> inside(String qualifier, EClass type) {
    List<CompletionItem> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Named holder : names.candidates(place, qualifier, Literals.NAMED)) {
      for (Named member : Members.of(holder)) {
        if (type.isInstance(member) && seen.add(Members.key(member))) {
          all.add(item(Members.key(member), member));
        }
      }
    }
    for (JourneyFile file :
        ImportedFiles.in(document.file().resource()).of(document.file().resource())) {
      if (ImportedFiles.stem(file.eResource()).equals(qualifier)) {
        for (String name : names.offered(file, type)) {
          names.in(file, name, type).stream()
              .findFirst()
              .filter(named -> seen.add(name))
              .ifPresent(named -> all.add(item(name, named)));
        }
      }
    }
    return all;
  }

  private void elsewhere(EClass type, Set<String> seen, List<CompletionItem> all) {
    List<JourneyFile> imported =
        ImportedFiles.in(document.file().resource()).of(document.file().resource());
    for (ParsedFile other : document.live().files()) {
      if (other == document.file() || imported.contains(other.content())) {
        continue;
      }
      for (String name : names.offered(other.content(), type)) {
        Named named = names.in(other.content(), name, type).stream().findFirst().orElse(null);
        if (named != null && seen.add(name)) {
          all.add(importing(item(name, named), other));
        }
      }
    }
  }

  private CompletionItem importing(CompletionItem item, ParsedFile other) {
    String path = ImportLine.path(document.path(), other.path());
    var edit = ImportLine.of(document.file(), List.of(path));
    item.setAdditionalTextEdits(
        List.of(new TextEdit(document.range(edit.offset(), edit.length()), edit.replacement())));
    item.setDetail(item.getDetail() + " – imports \"" + path + "\"");
    // Behind what needs no import.
    item.setSortText("x" + item.getSortText());
    return item;
  }

  private CompletionItem item(String name, Named named) {
    String text = MARKED.contains(name) ? "^" + name : name;
    CompletionItem item = items.plain(name, CompletionItemKind.Reference, text);
    String title = title(named);
    String noun = Nouns.of(named);
    // What it is, for editors that have an icon for it.
    item.setData(noun);
    return Items.documented(item, title.isEmpty() ? noun : noun + " “" + title + "”", said(named));
  }

  private static String title(Named named) {
    EStructuralFeature feature = named.eClass().getEStructuralFeature("title");
    return feature != null && named.eGet(feature) instanceof Text text && text.getValue() != null
        ? text.getValue()
        : "";
  }

  /** What an author says of a persona in a sentence. */
  private static String said(Named named) {
    if (named instanceof Persona persona) {
      return persona.getFacts().stream()
          .filter(org.journeydsl.model.Trait.class::isInstance)
          .map(org.journeydsl.model.Trait.class::cast)
          .filter(trait -> trait.getText() != null)
          .map(trait -> "- " + trait.getKind().getLiteral() + ": " + trait.getText().getValue())
          .limit(5)
          .reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b);
    }
    return "";
  }
}
