package org.journeydsl.eclipse.diagram;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.project.Fragments;

/** Makes a diagram of the journey at the cursor, or of a file's; asks where a file has several. */
public final class NewDiagram extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    var window = HandlerUtil.getActiveWorkbenchWindow(event);
    InText.of(event)
        .ifPresent(
            place ->
                journey(place, window.getShell())
                    .ifPresent(
                        journey -> Diagrams.open(window.getActivePage(), place.file(), journey)));
    return null;
  }

  private static Optional<String> journey(InText place, Shell shell) {
    List<String> journeys = Fragments.journeys(Places.current(place.file()).get());
    List<String> around = place.fragments().stream().filter(journeys::contains).toList();
    if (!around.isEmpty() || journeys.size() == 1) {
      return Optional.of(around.isEmpty() ? journeys.get(0) : around.get(0));
    }
    if (journeys.isEmpty()) {
      DiagramWindows.refuse(
          "'%s' has no journey that could be drawn.".formatted(place.file().getName()));
      return Optional.empty();
    }
    ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new Names());
    dialog.setTitle("New Journey Diagram");
    dialog.setMessage("Which journey shall be drawn?");
    dialog.setElements(journeys.toArray());
    dialog.open();
    return Optional.ofNullable((String) dialog.getFirstResult());
  }

  /** Shows a fragment as the name that it ends with. */
  private static final class Names extends LabelProvider {

    @Override
    public String getText(Object fragment) {
      return Fragments.name((String) fragment);
    }
  }
}
