package org.journeydsl.validation;

import java.util.List;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.journeydsl.findings.Lines;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.parser.Flaw;
import org.journeydsl.parser.ReadResult;

/**
 * A file as it was read: its text, its syntax tree and its model.
 *
 * @param resource what Xtext made of the text
 * @param lines the text with its lines; names the file relative to the project's root
 */
public record ParsedFile(XtextResource resource, Lines lines) {

  public String path() {
    return lines.file();
  }

  public String text() {
    return lines.text();
  }

  public JourneyFile content() {
    return (JourneyFile) resource.getContents().get(0);
  }

  /** What was wrong with its form, so that the parser was kept from it. */
  public List<Flaw> flaws() {
    return resource.getParseResult() instanceof ReadResult read ? read.flaws() : List.of();
  }

  /** Names in what the parser was kept from. */
  public Set<String> lostNames() {
    return resource.getParseResult() instanceof ReadResult read ? read.lostNames() : Set.of();
  }

  public ICompositeNode root() {
    return resource.getParseResult().getRootNode();
  }
}
