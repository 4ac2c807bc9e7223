package org.journeydsl.eclipse.findings;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.eclipse.ui.texteditor.MarkerUtilities;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.server.Places;

/**
 * Shows the findings of files as markers. What is found again keeps its marker, so that nothing
 * flickers while somebody types.
 */
public final class FindingMarkers {

  /** The kind of marker. */
  public static final String TYPE = "org.journeydsl.eclipse.finding";

  /** The attribute that holds the id of the rule. */
  public static final String RULE = "rule";

  /** The attribute that holds the titles of fixes, a line each. */
  private static final String FIXES = "fixes";

  private final Map<String, List<Diagnostic>> waiting = new ConcurrentHashMap<>();
  private final Map<String, List<Diagnostic>> told = new ConcurrentHashMap<>();
  private final WorkspaceJob job =
      new WorkspaceJob("Journey findings") {
        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) {
          showAll();
          return Status.OK_STATUS;
        }
      };

  public FindingMarkers() {
    job.setSystem(true);
    // Markers are not told of while a build or another change runs: they wait for its end.
    job.setRule(org.eclipse.core.resources.ResourcesPlugin.getWorkspace().getRoot());
  }

  /** Shows the findings of a file in place of those before, soon. */
  public void show(String uri, List<Diagnostic> findings) {
    waiting.put(uri, List.copyOf(findings));
    job.schedule();
  }

  /**
   * A file came to the workspace, of which the server may have told before: it reads the disk
   * itself.
   */
  public void appeared(String uri) {
    List<Diagnostic> findings = told.get(uri);
    if (findings != null && waiting.putIfAbsent(uri, findings) == null) {
      job.schedule();
    }
  }

  private void showAll() {
    for (String uri : List.copyOf(waiting.keySet())) {
      List<Diagnostic> findings = waiting.remove(uri);
      if (findings != null) {
        if (findings.isEmpty()) {
          told.remove(uri);
        } else {
          told.put(uri, findings);
        }
        for (IFile file : Places.files(uri)) {
          showIn(file, findings);
        }
      }
    }
  }

  private static void showIn(IFile file, List<Diagnostic> findings) {
    try {
      show(file, findings);
    } catch (CoreException e) {
      if (file.isAccessible()) { // Else it went while it was judged, and its findings with it.
        JourneyPlugin.log("The findings of a file could not be shown.", e);
      }
    }
  }

  private static void show(IFile file, List<Diagnostic> findings) throws CoreException {
    IDocument text = Places.current(file);
    AbstractMarkerAnnotationModel marks = marks(file);
    Map<Map<String, Object>, List<IMarker>> before = new HashMap<>();
    for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
      if (marks == null || isMarked(marker, marks)) {
        before.computeIfAbsent(marker.getAttributes(), any -> new ArrayList<>()).add(marker);
      } else {
        marker.delete();
      }
    }
    for (Diagnostic finding : findings) {
      Map<String, Object> attributes = attributes(finding, text);
      List<IMarker> same = before.get(attributes);
      if (same != null && !same.isEmpty()) {
        same.remove(same.size() - 1);
      } else {
        file.createMarker(TYPE, attributes);
      }
    }
    for (List<IMarker> gone : before.values()) {
      for (IMarker marker : gone) {
        marker.delete();
      }
    }
  }

  /** What an editor marks in a file; null where none has it open. */
  private static AbstractMarkerAnnotationModel marks(IFile file) {
    var buffer =
        FileBuffers.getTextFileBufferManager()
            .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
    return buffer != null && buffer.getAnnotationModel() instanceof AbstractMarkerAnnotationModel it
        ? it
        : null;
  }

  /**
   * Whether an editor marks all that a marker is about: not where the words went, if only for the
   * same words, as when a file is put back to what it was.
   */
  private static boolean isMarked(IMarker marker, AbstractMarkerAnnotationModel marks) {
    Position place = marks.getMarkerPosition(marker);
    return place != null
        && !place.isDeleted()
        && place.getOffset() == marker.getAttribute(IMarker.CHAR_START, -1)
        && place.getOffset() + place.getLength() == marker.getAttribute(IMarker.CHAR_END, -1);
  }

  private static Map<String, Object> attributes(Diagnostic finding, IDocument text) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    var region = Places.region(text, finding.getRange());
    MarkerUtilities.setMessage(attributes, message(finding));
    MarkerUtilities.setLineNumber(attributes, finding.getRange().getStart().getLine() + 1);
    MarkerUtilities.setCharStart(attributes, region.getOffset());
    MarkerUtilities.setCharEnd(attributes, region.getOffset() + region.getLength());
    attributes.put(IMarker.SEVERITY, severity(finding.getSeverity()));
    attributes.put(IMarker.LOCATION, "line " + (finding.getRange().getStart().getLine() + 1));
    attributes.put(IMarker.TRANSIENT, true);
    if (finding.getCode() != null) {
      attributes.put(RULE, String.valueOf(finding.getCode().get()));
    }
    if (finding.getData() instanceof List<?> fixes) {
      attributes.put(FIXES, fixes.stream().map(String::valueOf).collect(joining("\n")));
    }
    return attributes;
  }

  /** The titles of what could put a finding right. */
  public static List<String> fixes(IMarker marker) {
    return marker.getAttribute(FIXES, "").lines().toList();
  }

  private static String message(Diagnostic finding) {
    var message = finding.getMessage();
    return message == null
        ? ""
        : message.isLeft() ? message.getLeft() : message.getRight().getValue();
  }

  private static int severity(DiagnosticSeverity severity) {
    return switch (severity == null ? DiagnosticSeverity.Error : severity) {
      case Error -> IMarker.SEVERITY_ERROR;
      case Warning -> IMarker.SEVERITY_WARNING;
      default -> IMarker.SEVERITY_INFO;
    };
  }
}
