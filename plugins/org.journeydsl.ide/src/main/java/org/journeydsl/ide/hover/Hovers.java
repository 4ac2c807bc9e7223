package org.journeydsl.ide.hover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;
import org.journeydsl.ide.names.Mention;
import org.journeydsl.ide.names.Mentions;
import org.journeydsl.ide.symbols.Looks;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Named;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.RulePage;
import org.journeydsl.vocabulary.Documentation;
import org.journeydsl.vocabulary.Holders;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/**
 * What is shown about the word under the mouse: what a name stands for, what a word of the language
 * says, and why a finding matters.
 */
public final class Hovers {

  private final Document document;
  private final int offset;
  private final Page page;
  private Range range;

  private Hovers(Document document, int offset, Page page) {
    this.document = document;
    this.offset = offset;
    this.page = page;
  }

  /**
   * The hover at an offset; null where there is nothing to say.
   *
   * @param kinds the forms of text that the editor can show, as the protocol calls them; null where
   *     it did not say
   */
  public static Hover at(Document document, int offset, List<String> kinds) {
    boolean plain = kinds != null && !kinds.contains(MarkupKind.MARKDOWN);
    Page page = new Page(plain ? Page.Form.PLAIN : Page.Form.MARKDOWN);
    return new Hovers(document, offset, page).hover();
  }

  private Hover hover() {
    Optional<Mention> mention = Mentions.at(document.file(), offset);
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(document.file().root(), offset);
    if (mention.isPresent() && mention.get().target() != null) {
      range = document.range(mention.get().place());
      named(mention.get().target());
    } else if (leaf != null && !leaf.isHidden()) {
      range = document.range(leaf.getOffset(), leaf.getLength());
      word(leaf);
    } else if (leaf != null && leaf.getText().startsWith("@")) {
      language(leaf);
    }
    findings();
    return page.isEmpty() ? null : new Hover(page.content(), range);
  }

  private void named(Named named) {
    String key = String.valueOf(Members.key(named));
    page.heading(Nouns.of(named), key, Looks.title(named));
    String path = Paths.of(named);
    if (path.indexOf('.') > 0) {
      page.say("in " + path.substring(0, path.lastIndexOf('.')).replace(".", " \u203a "));
    }
    Summary.write(named, page);
    if (document.file(named) == null) {
      page.say("Comes with the language.");
    }
  }

  private void word(ILeafNode leaf) {
    if (leaf.getText().startsWith("@")) {
      language(leaf);
      return;
    }
    if (leaf.getText().startsWith("\"")
        || leaf.getText().length() == 1 && "<>{},.".contains(leaf.getText())) {
      return;
    }
    Optional<EEnumLiteral> choice = choice(leaf);
    EObject object = NodeModelUtils.findActualSemanticObjectFor(leaf);
    Place start = object == null ? null : document.places().start(object);
    boolean first = start != null && leaf.getOffset() < start.offset() + start.length() + 12;
    if (object instanceof Fact fact && Words.of(fact).isPresent() && (first || choice.isEmpty())) {
      if (isPartOfKeyword(leaf, start, Words.of(fact).get())) {
        fact(Words.of(fact).get());
        return;
      }
    }
    if (choice.isPresent()) {
      page.heading(leaf.getText(), "", "");
      page.say(Documentation.of(choice.get()));
    } else if (object instanceof Named named && start.offset() == leaf.getOffset()) {
      page.heading(leaf.getText(), "", "").say(Documentation.of(named.eClass()));
    }
  }

  private static boolean isPartOfKeyword(ILeafNode leaf, Place start, Word word) {
    int end = start.offset() + word.keyword().length() + 8;
    return leaf.getOffset() < end && List.of(word.keyword().split(" ")).contains(leaf.getText());
  }

  private void fact(Word word) {
    page.heading(word.keyword(), "", "");
    page.say(word.meaning());
    page.example(word.example());
    page.say(
        "Stands in "
            + Holders.listed(word.places())
            + (word.places().size() > 3 ? " and others." : "."));
  }

  private void language(ILeafNode leaf) {
    String tag = leaf.getText().replace("@", "");
    String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    range = document.range(leaf.getOffset(), leaf.getLength());
    page.heading(leaf.getText(), "", name.isEmpty() ? "" : "the text in " + name);
  }

  /** The word of a list that stands here, such as {@code severe}. */
  private static Optional<EEnumLiteral> choice(ILeafNode leaf) {
    for (INode node = leaf; node != null; node = node.getParent()) {
      EObject grammar = node.getGrammarElement();
      Assignment assignment = grammar == null ? null : GrammarUtil.containingAssignment(grammar);
      if (assignment != null) {
        EObject object = NodeModelUtils.findActualSemanticObjectFor(node);
        EStructuralFeature feature =
            object == null ? null : object.eClass().getEStructuralFeature(assignment.getFeature());
        return feature instanceof EAttribute attribute
                && attribute.getEAttributeType() instanceof EEnum list
            ? Optional.ofNullable(list.getEEnumLiteralByLiteral(leaf.getText()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void findings() {
    for (Finding finding : document.live().findings(document.path())) {
      Place place = finding.place();
      if (place.file().equals(document.path())
          && place.offset() <= offset
          && offset <= place.offset() + place.length()) {
        RulePage.of(finding.rule()).ifPresent(this::rule);
      }
    }
  }

  private void rule(RulePage rule) {
    page.rule();
    page.heading(rule.rule(), "", rule.title());
    page.ours(rule.reason());
    int advice = rule.markdown().indexOf("\n## What to do");
    if (advice >= 0) {
      page.ours(rule.markdown().substring(rule.markdown().indexOf('\n', advice + 1)));
    }
  }
}
