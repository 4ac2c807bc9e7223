package org.journeydsl.parser;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

/**
 * A parsed text with what was wrong with its form.
 *
 * @param parsed what the parser made of the sound part
 * @param flaws what was taken out of its sight, and why, in order
 * @param lostNames names in what was taken out: whoever refers to one of them is not to blame
 */
public record ReadResult(IParseResult parsed, List<Flaw> flaws, Set<String> lostNames)
    implements IParseResult {

  @Override
  public EObject getRootASTElement() {
    return parsed.getRootASTElement();
  }

  @Override
  public ICompositeNode getRootNode() {
    return parsed.getRootNode();
  }

  @Override
  public Iterable<INode> getSyntaxErrors() {
    return parsed.getSyntaxErrors();
  }

  @Override
  public boolean hasSyntaxErrors() {
    return !flaws.isEmpty() || parsed.hasSyntaxErrors();
  }
}
