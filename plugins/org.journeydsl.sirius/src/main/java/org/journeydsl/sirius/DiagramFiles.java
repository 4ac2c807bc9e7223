package org.journeydsl.sirius;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.journeydsl.project.JourneyModels;

/**
 * Opens {@code .journey} files for diagrams. Why one cannot be saved is shown: Sirius would only
 * write it into its log, and believe that it had saved.
 */
public final class DiagramFiles implements Resource.Factory {

  private final JourneyModels models;

  public DiagramFiles() {
    this(Dialogs.IN_WORKBENCH);
  }

  DiagramFiles(Dialogs dialogs) {
    this.models =
        new JourneyModels(
            (file, reason) ->
                dialogs.tell("%s cannot be saved".formatted(file.lastSegment()), advice(reason)));
  }

  private static String advice(String reason) {
    return reason
        + "\n\nNothing is lost: the file is as it was, and what you changed stays in the diagram until you undo it.";
  }

  @Override
  public Resource createResource(URI uri) {
    return models.createResource(uri);
  }
}
