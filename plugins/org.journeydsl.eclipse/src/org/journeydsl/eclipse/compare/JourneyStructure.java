package org.journeydsl.eclipse.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.journeydsl.eclipse.outline.OutlineElement;
import org.journeydsl.eclipse.server.LooseTexts;
import org.journeydsl.eclipse.server.Places;

/** Takes a version of a file apart into its elements, so that they are compared one by one. */
public final class JourneyStructure extends StructureCreator {

  @Override
  public String getName() {
    return "Journey Compare";
  }

  @Override
  protected IStructureComparator createStructureComparator(
      Object element, IDocument document, ISharedDocumentAdapter shared, IProgressMonitor monitor) {
    StructureRootNode root = new StructureRootNode(document, element, this, shared);
    for (OutlineElement each : elements(document)) {
      ElementNode.add(root, each, document);
    }
    return root;
  }

  private static List<OutlineElement> elements(IDocument document) {
    if (Places.text(document).isPresent()) {
      return OutlineElement.of(document);
    }
    LooseTexts.open(document);
    try {
      return OutlineElement.of(document);
    } finally {
      LooseTexts.close(document);
    }
  }

  /** What two nodes are judged by: their text, or without blanks where the person wants that. */
  @Override
  public String getContents(Object node, boolean ignoreWhitespace) {
    if (node instanceof IStreamContentAccessor content) {
      try (var stream = content.getContents()) {
        String charset =
            content instanceof IEncodedStreamContentAccessor encoded ? encoded.getCharset() : null;
        String text =
            new String(
                stream.readAllBytes(), charset == null ? StandardCharsets.UTF_8.name() : charset);
        return ignoreWhitespace ? text.replaceAll("\\s+", "") : text;
      } catch (java.io.IOException | CoreException e) {
        return null; // As if there were nothing.
      }
    }
    return null;
  }
}
