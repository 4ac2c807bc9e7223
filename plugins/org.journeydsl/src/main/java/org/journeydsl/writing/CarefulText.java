package org.journeydsl.writing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.journeydsl.facts.WrittenName;
import org.journeydsl.formatting2.CanonicalLayout;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Named;
import org.journeydsl.parser.Flaw;
import org.journeydsl.parser.ReadResult;

/**
 * The text of a file whose model was changed: as it was, but for what changed.
 *
 * <p>Where the file has the canonical layout it has it afterwards too. Where its author lays it out
 * otherwise, only what is new is laid out, and indented like its neighbours.
 */
@Singleton
class CarefulText {

  @Inject private IParser parser;
  @Inject private Sentences sentences;
  @Inject private Likeness likeness;

  /**
   * The new text, read again and found to say what the model says.
   *
   * @param model as it is now
   * @param saved the text as it was read, or saved last
   * @throws CannotSave where no text can say what the model says
   */
  IParseResult of(JourneyFile model, IParseResult saved) throws CannotSave {
    refuseNames(model);
    ICompositeNode tree = (ICompositeNode) Origin.node(model).getRootNode();
    Source source = new Source(tree.getText());
    Written file = Written.of(tree);
    Splices splices = new Splices();
    new Blocks(source, sentences, file).edit(model, file, splices);
    String before = saved.getRootNode().getText();
    if (splices.isEmpty() && source.text().equals(before)) {
      return saved;
    }
    if (saved.hasSyntaxErrors()) {
      throw new CannotSave(refusal(saved));
    }
    IParseResult result = splices.isEmpty() ? read(source.text()) : edited(source, splices);
    likeness.check(model, (JourneyFile) result.getRootASTElement());
    return result.getRootNode().getText().equals(before) ? saved : result;
  }

  /** Why nothing that is changed can be saved, where the text has a mistake. */
  static String refusal(IParseResult saved) {
    return "The text of this file has a mistake"
        + mistake(saved)
        + ". Put it right in the text and save that first, then change the diagram.";
  }

  private IParseResult edited(Source source, Splices splices) throws CannotSave {
    String text = splices.apply(source.text(), 0, source.text().length());
    Splices joined = joined(text, splices, source.lineBreak());
    text = joined.apply(text, 0, text.length());
    IParseResult result = read(text);
    String laidOut = FreshLayout.of(result, joined.laidOut(), isCanonical(source.text()));
    return laidOut.equals(text) ? result : read(laidOut);
  }

  private static void refuseNames(JourneyFile model) throws CannotSave {
    for (var all = model.eAllContents(); all.hasNext(); ) {
      EObject each = all.next();
      if (each instanceof Named named && named.getName() != null) {
        var problem = WrittenName.problem(named.getName());
        if (problem.isPresent()) {
          throw new CannotSave(problem.get());
        }
      }
    }
  }

  /** Where a text cannot be read, and why: " in line 7: …". */
  private static String mistake(IParseResult result) {
    if (result instanceof ReadResult read && !read.flaws().isEmpty()) {
      Flaw flaw = read.flaws().get(0);
      String why = flaw.message().replaceAll("\\.$", "");
      return " in line "
          + NodeModelUtils.getLineAndColumn(result.getRootNode(), flaw.offset()).getLine()
          + ": "
          + why;
    }
    for (INode node : result.getSyntaxErrors()) {
      return " in line " + node.getStartLine();
    }
    return "";
  }

  private IParseResult read(String text) throws CannotSave {
    IParseResult result = parser.parse(new StringReader(text));
    if (result.hasSyntaxErrors()) {
      throw new CannotSave(
          "This change would leave a text that cannot be read%s. The file stays as it is."
              .formatted(mistake(result)));
    }
    return result;
  }

  /**
   * Empty lines on both sides of what was taken away become one, or none at the ends of a block.
   */
  private static Splices joined(String text, Splices splices, String lineBreak) {
    Splices joined = new Splices();
    joined.follow(splices.laidOut());
    int last = text.length() + 1;
    for (int seam : splices.seams()) {
      int from = seam;
      int to = seam;
      while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
        from--;
      }
      while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
        to++;
      }
      long lines = text.substring(from, to).chars().filter(c -> c == '\n').count();
      boolean first = from == 0 || "<{".indexOf(text.charAt(from - 1)) >= 0;
      boolean end = to == text.length() || ">}".indexOf(text.charAt(to)) >= 0;
      int wanted = from == 0 ? 0 : first || end ? 1 : 2;
      if (lines > wanted && to < last) {
        String blanks = text.substring(text.lastIndexOf('\n', to - 1) + 1, to);
        joined.replace(from, to, lineBreak.repeat(wanted) + blanks);
        last = from;
      }
    }
    return joined;
  }

  private boolean isCanonical(String text) {
    IParseResult result = parser.parse(new StringReader(text));
    return CanonicalLayout.edits((JourneyFile) result.getRootASTElement(), text).isEmpty();
  }
}
