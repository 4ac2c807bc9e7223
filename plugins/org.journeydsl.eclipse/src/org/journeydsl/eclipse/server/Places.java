package org.journeydsl.eclipse.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.journeydsl.eclipse.JourneyPlugin;

/**
 * The same places as the server and as Eclipse call them: addresses and files, lines with columns
 * and offsets (both count UTF-16 units).
 */
public final class Places {

  private Places() {}

  // --------------------------------------------------------------------------------------- files

  /** The address of a resource on this machine. */
  public static String uri(IResource resource) {
    return address(resource.getLocationURI());
  }

  /** Both sides write addresses as {@code file:///…}; java.io.File leaves two slashes out. */
  static String address(URI uri) {
    String text = uri.toString();
    return text.startsWith("file:/") && !text.startsWith("file://")
        ? "file://" + text.substring("file:".length())
        : text;
  }

  /**
   * The files of the workspace behind an address: none, or several where projects lie in another.
   */
  public static List<IFile> files(String uri) {
    if (uri.startsWith(LooseTexts.SCHEME)) {
      return List.of();
    }
    try {
      List<IFile> files = new ArrayList<>();
      for (IFile file :
          ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(new URI(uri))) {
        if (file.isAccessible()) {
          files.add(file);
        }
      }
      return files;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return List.of();
    }
  }

  /**
   * The file of the workspace to open for an address: the one that is open already, else that of
   * the innermost project.
   */
  public static Optional<IFile> file(String uri) {
    var manager = FileBuffers.getTextFileBufferManager();
    List<IFile> files = files(uri);
    return files.stream()
        .filter(each -> manager.getTextFileBuffer(each.getFullPath(), LocationKind.IFILE) != null)
        .findFirst()
        .or(
            () ->
                files.stream()
                    .min(Comparator.comparing(each -> each.getFullPath().segmentCount())));
  }

  /** What the server calls the text in a document; nothing for a document that is no file. */
  public static Optional<TextDocumentIdentifier> text(IDocument document) {
    ITextFileBuffer buffer =
        document == null
            ? null
            : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
    return Optional.ofNullable(buffer)
        .filter(OpenTexts::isJourney)
        .map(OpenTexts::uri)
        .or(() -> LooseTexts.uri(document))
        .map(TextDocumentIdentifier::new);
  }

  /** The text of an address that is open in an editor. */
  public static Optional<IDocument> document(String uri) {
    return buffer(uri).map(ITextFileBuffer::getDocument);
  }

  /** A file's text as it is typed; where it is not open, as it is saved. */
  public static IDocument current(IFile file) {
    return document(uri(file))
        .orElseGet(
            () -> {
              try {
                return new Document(file.readString());
              } catch (CoreException e) {
                if (e.getStatus().getCode() != IResourceStatus.RESOURCE_NOT_FOUND) {
                  JourneyPlugin.log("'" + file.getName() + "' could not be read.", e);
                } // Else it is gone, which the workspace does not know yet.
                return new Document();
              }
            });
  }

  /** The buffer of an address that is open. */
  public static Optional<ITextFileBuffer> buffer(String uri) {
    var manager = FileBuffers.getTextFileBufferManager();
    for (IFile file : files(uri)) {
      var buffer = manager.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
      if (buffer != null) {
        return Optional.of(buffer);
      }
    }
    try {
      return Optional.ofNullable(manager.getFileStoreTextFileBuffer(EFS.getStore(new URI(uri))));
    } catch (Exception e) {
      return Optional.empty(); // No address of a file that could be open.
    }
  }

  // ------------------------------------------------------------------------------------- offsets

  /** Where an offset is; the end of the text where it is behind that. */
  public static Position position(IDocument document, int offset) {
    try {
      int inside = Math.max(0, Math.min(offset, document.getLength()));
      int line = document.getLineOfOffset(inside);
      return new Position(line, inside - document.getLineOffset(line));
    } catch (BadLocationException e) {
      throw new IllegalStateException(e); // Inside, as made sure above.
    }
  }

  /** The offset of a place; the end of its line or text where it is behind that. */
  public static int offset(IDocument document, Position position) {
    try {
      if (position.getLine() >= document.getNumberOfLines()) {
        return document.getLength();
      }
      IRegion line = document.getLineInformation(position.getLine());
      return line.getOffset() + Math.min(position.getCharacter(), line.getLength());
    } catch (BadLocationException e) {
      return document.getLength();
    }
  }

  /** The region of a range. */
  public static IRegion region(IDocument document, Range range) {
    int start = offset(document, range.getStart());
    return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
  }

  /** The range of a region. */
  public static Range range(IDocument document, int offset, int length) {
    return new Range(position(document, offset), position(document, offset + length));
  }
}
