package org.journeydsl.eclipse.settings;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.journeydsl.project.ProjectRoot;
import org.journeydsl.project.Settings;
import org.journeydsl.project.SettingsText;

/** The {@code journey.toml} of a project, read and changed also while it is open in an editor. */
public final class ProjectFile {

  private final IProject project;
  private final IFile file;

  public ProjectFile(IProject project) {
    this.project = project;
    this.file = project.getFile(ProjectRoot.SETTINGS);
  }

  /** Its text as it stands; empty where there is none. */
  public SettingsText text() {
    try {
      ITextFileBuffer open =
          FileBuffers.getTextFileBufferManager()
              .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
      return new SettingsText(
          open != null ? open.getDocument().get() : file.exists() ? file.readString() : "");
    } catch (CoreException e) {
      return new SettingsText(""); // Gone meanwhile.
    }
  }

  /** What it says. */
  public Settings settings() {
    return text().settings(Path.of(project.getLocationURI()));
  }

  /** Changes single settings and saves; where nothing changes, no file comes into being. */
  public void change(UnaryOperator<SettingsText> change) throws CoreException {
    SettingsText before = text();
    SettingsText after = change.apply(before);
    if (after.equals(before)) {
      return;
    }
    if (!file.exists()) {
      file.create(
          after.text().getBytes(java.nio.charset.StandardCharsets.UTF_8), true, false, null);
      return;
    }
    var manager = FileBuffers.getTextFileBufferManager();
    manager.connect(file.getFullPath(), LocationKind.IFILE, null);
    try {
      ITextFileBuffer buffer = manager.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
      replace(buffer.getDocument(), after.text());
      buffer.commit(null, true);
    } finally {
      manager.disconnect(file.getFullPath(), LocationKind.IFILE, null);
    }
  }

  /** Replaces what differs only, so that an open editor keeps its place. */
  private static void replace(IDocument document, String after) {
    String before = document.get();
    int start = 0;
    int shorter = Math.min(before.length(), after.length());
    while (start < shorter && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    try {
      document.replace(
          start, before.length() - tail - start, after.substring(start, after.length() - tail));
    } catch (BadLocationException e) {
      throw new IllegalStateException(e); // Both ends lie in the text.
    }
  }
}
