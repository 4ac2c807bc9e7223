package org.journeydsl.validation;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.journeydsl.findings.Lines;
import org.journeydsl.model.JourneyFile;

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

  public ICompositeNode root() {
    return resource.getParseResult().getRootNode();
  }
}
