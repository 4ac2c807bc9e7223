package org.journeydsl.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.findings.Lines;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Places;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Named;
import org.journeydsl.model.Statement;

/** Answers from the syntax trees of a project's files where things stand. */
public final class NodePlaces implements Places {

  private final Map<Resource, Lines> lines = new HashMap<>();
  private final Map<String, Lines> byFile = new HashMap<>();

  /** Places in these files; objects of other files have no place. */
  public NodePlaces(List<ParsedFile> files) {
    for (ParsedFile file : files) {
      lines.put(file.resource(), file.lines());
      byFile.put(file.path(), file.lines());
    }
  }

  @Override
  public Place of(EObject object) {
    if (object instanceof Named named && named.getName() != null) {
      List<INode> nodes = NodeModelUtils.findNodesForFeature(object, Literals.NAMED__NAME);
      if (!nodes.isEmpty()) {
        return place(object, nodes.get(0));
      }
    }
    return start(object);
  }

  @Override
  public Place start(EObject object) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    if (node == null) {
      return nowhere(object);
    }
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden()) {
        return place(object, leaf);
      }
    }
    return place(object, node);
  }

  @Override
  public int indentation(EObject object) {
    Place start = start(object);
    Lines text = lines.get(object.eResource());
    if (text == null || text.indentationOf(start.line()).length() != start.column() - 1) {
      return -1;
    }
    return text.indentationOf(start.line()).chars().map(c -> c == '\t' ? 4 : 1).sum();
  }

  @Override
  public boolean hasBlock(EObject object) {
    return opening(object) != null;
  }

  @Override
  public List<TextEdit> move(EObject object, EObject before) {
    Lines text = lines.get(object.eResource());
    Place whole = whole(object);
    Place target = start(before);
    return TextEdits.move(text, whole.offset(), whole.length(), target.offset());
  }

  @Override
  public Place of(EObject object, EStructuralFeature feature) {
    return of(object, feature, 0);
  }

  @Override
  public Place of(EObject object, EStructuralFeature feature, int index) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
    return index < nodes.size() ? place(object, nodes.get(index)) : of(object);
  }

  @Override
  public Place whole(EObject object) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    return node == null ? nowhere(object) : place(object, node);
  }

  @Override
  public List<Place> comments(EObject file, IntPredicate character) {
    List<Place> comments = new ArrayList<>();
    ICompositeNode node = NodeModelUtils.findActualNodeFor(file);
    // Going through all words of a file takes far longer than looking through its text.
    if (node != null && holds(lines.get(file.eResource()).text(), character)) {
      for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
        if (leaf.getGrammarElement() instanceof TerminalRule rule
            && rule.getName().endsWith("_COMMENT")
            && holds(leaf.getText(), character)) {
          comments.add(place(file, leaf));
        }
      }
    }
    return comments;
  }

  private static boolean holds(String text, IntPredicate character) {
    for (int i = 0; i < text.length(); i++) {
      if (character.test(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String text(Place place) {
    return byFile
        .get(place.file())
        .text()
        .substring(place.offset(), place.offset() + place.length());
  }

  @Override
  public TextEdit addFact(EObject holder, String fact) {
    Lines text = lines.get(holder.eResource());
    Place whole = whole(holder);
    String indentation = text.indentationOf(whole.line());
    ILeafNode open = opening(holder);
    if (open == null) {
      int end = whole.offset() + whole.length();
      String block = " <\n" + indentation + "  " + fact + "\n" + indentation + ">";
      boolean hasInlineFacts = holder instanceof Statement s && !s.getFacts().isEmpty();
      return new TextEdit(text.file(), end, 0, hasInlineFacts ? " " + fact : block);
    }
    int at = open.getOffset() + open.getLength();
    boolean opened = text.text().startsWith("\n", at) || text.text().startsWith("\r\n", at);
    String inserted = opened ? "\n" + indentation + "  " + fact : " " + fact;
    return new TextEdit(text.file(), at, 0, inserted);
  }

  private static ILeafNode opening(EObject holder) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(holder);
    if (node == null) {
      return null;
    }
    for (INode child : node.getAsTreeIterable()) {
      if (child instanceof ILeafNode leaf
          && leaf.getGrammarElement() instanceof Keyword keyword
          && (keyword.getValue().equals("<") || keyword.getValue().equals("{"))
          && NodeModelUtils.findActualSemanticObjectFor(leaf) == holder) {
        return leaf;
      }
    }
    return null;
  }

  @Override
  public TextEdit remove(EObject object) {
    Lines text = lines.get(object.eResource());
    Place whole = whole(object);
    return TextEdits.removeWithLine(text, whole.offset(), whole.length());
  }

  private Place place(EObject object, INode node) {
    Lines text = lines.get(object.eResource());
    return text == null ? nowhere(object) : text.place(node.getOffset(), node.getLength());
  }

  private static Place nowhere(EObject object) {
    Resource resource = object.eResource();
    return Place.of(resource == null ? "" : resource.getURI().lastSegment());
  }
}
