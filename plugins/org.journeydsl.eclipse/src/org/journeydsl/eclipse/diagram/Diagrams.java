package org.journeydsl.eclipse.diagram;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.diagram.ByName.Failure;
import org.journeydsl.eclipse.diagram.Sirius.Session;

/** Opens maps of journeys in Sirius, and finds things in them. */
public final class Diagrams {

  private static final String JOURNEY = "/Journey:";

  private Diagrams() {}

  // ------------------------------------------------------------------------------------- opening

  /**
   * Makes a map of a journey and opens it, with all that Sirius wants for it.
   *
   * @param fragment the journey's, as diagrams call it
   */
  public static void open(IWorkbenchPage page, IFile file, String fragment) {
    tell(
        () -> {
          Opened opened = opened(file, fragment);
          drawNew(opened);
          page.activate(opened.show());
        });
  }

  /** Makes a project ready for diagrams. What keeps it from that is logged: it can wait. */
  public static void prepare(IProject project, IProgressMonitor monitor) {
    if (Sirius.isThere()) {
      try {
        Session session = Sirius.session(project, monitor);
        session.select(monitor);
        session.save(monitor);
      } catch (Failure | RuntimeException e) {
        JourneyPlugin.log("The project could not be made ready for diagrams.", e);
      }
    }
  }

  /** A journey in an open session, and its map once there is one. */
  private static final class Opened {

    private final Session session;
    private final EObject journey;
    private EObject map;

    Opened(Session session, EObject journey) {
      this.session = session;
      this.journey = journey;
    }

    IEditorPart show() throws Failure {
      return session.open(map, new NullProgressMonitor());
    }
  }

  private static Opened opened(IFile file, String fragment) throws Failure {
    Session session = prepared(file.getProject());
    var monitor = new NullProgressMonitor();
    Resource model =
        session
            .model(file, monitor)
            .orElseThrow(
                () -> new Failure("Sirius cannot read '%s'.".formatted(file.getName()), null));
    // Sirius selects a viewpoint for the models that it has.
    session.select(monitor);
    EObject journey = model.getEObject(fragment);
    if (journey == null) {
      throw new Failure(
          "'%s' does not have this journey yet as it is saved: save it first."
              .formatted(file.getName()),
          null);
    }
    return new Opened(session, journey);
  }

  /** As Sirius does it itself: with the whole workspace at rest. */
  private static Session prepared(IProject project) throws Failure {
    Object[] result = new Object[1];
    try {
      PlatformUI.getWorkbench()
          .getProgressService()
          .run(
              true,
              false,
              new WorkspaceModifyOperation(ResourcesPlugin.getWorkspace().getRoot()) {
                @Override
                protected void execute(IProgressMonitor monitor) {
                  try {
                    result[0] = Sirius.session(project, monitor);
                  } catch (Failure e) {
                    result[0] = e;
                  }
                }
              });
    } catch (InvocationTargetException e) {
      throw new Failure(String.valueOf(e.getCause().getMessage()), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("It was interrupted.", e);
    }
    if (result[0] instanceof Failure failure) {
      throw failure;
    }
    return (Session) result[0];
  }

  private static void drawNew(Opened opened) throws Failure {
    var monitor = new NullProgressMonitor();
    String stem = "Map of " + Sirius.value(opened.journey, "name");
    List<String> taken = opened.session.names();
    String name = stem;
    for (int number = 2; taken.contains(name); number++) {
      name = stem + " " + number;
    }
    opened.map = opened.session.newMap(opened.journey, name, monitor);
    opened.session.save(monitor);
  }

  // ------------------------------------------------------------------------------------- showing

  /**
   * Selects something in a diagram: in one that is open and shows it, else in the journey's map.
   *
   * @param fragments of what stands at the cursor and what that stands in, the innermost first
   */
  public static void show(IWorkbenchPage page, IFile file, List<String> fragments) {
    tell(
        () -> {
          List<String> inside =
              fragments.size() == 1
                  ? fragments
                  : fragments.stream().filter(each -> !isJourney(each)).toList();
          if (!reveal(page, file, inside)) {
            String journey =
                fragments.stream()
                    .filter(Diagrams::isJourney)
                    .findFirst()
                    .orElseThrow(
                        () -> new Failure("No open diagram shows it, and it is in no map.", null));
            Opened opened = opened(file, journey);
            List<EObject> maps = opened.session.maps(opened.journey);
            if (maps.isEmpty()) {
              drawNew(opened);
            } else {
              opened.map = maps.get(0);
            }
            page.activate(opened.show());
            reveal(page, file, fragments);
          }
        });
  }

  private static boolean isJourney(String fragment) {
    return fragment.startsWith(JOURNEY) && fragment.indexOf('/', 1) < 0;
  }

  /** Selects the innermost thing that an open diagram shows, that in front first. */
  private static boolean reveal(IWorkbenchPage page, IFile file, List<String> fragments)
      throws Failure {
    URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
    List<IEditorPart> editors = editors(page);
    for (String fragment : fragments) {
      for (IEditorPart editor : editors) {
        EObject drawn = Sirius.drawn(editor).orElse(null);
        Resource model =
            drawn == null || drawn.eResource() == null
                ? null
                : drawn.eResource().getResourceSet().getResource(uri, false);
        EObject object = model == null ? null : model.getEObject(fragment);
        Optional<EObject> view = object == null ? Optional.empty() : view(drawn, object);
        if (view.isPresent()) {
          page.activate(editor);
          Sirius.reveal(editor, view.get());
          return true;
        }
      }
    }
    return false;
  }

  private static List<IEditorPart> editors(IWorkbenchPage page) throws Failure {
    List<IEditorPart> editors = new ArrayList<>();
    for (IEditorReference each : page.getEditorReferences()) {
      IEditorPart part = each.getEditor(false);
      if (part != null && Sirius.drawn(part).isPresent()) {
        editors.add(page.isPartVisible(part) ? 0 : editors.size(), part);
      }
    }
    return editors;
  }

  /** The first thing in a diagram that stands for an object and is shown. */
  private static Optional<EObject> view(EObject drawn, EObject object) {
    for (var all = drawn.eAllContents(); all.hasNext(); ) {
      EObject each = all.next();
      if (Sirius.value(each, "target") == object
          && !Boolean.FALSE.equals(Sirius.value(each, "visible"))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  // ------------------------------------------------------------------------------------- failing

  @FunctionalInterface
  private interface Attempt {

    void make() throws Failure;
  }

  private static void tell(Attempt attempt) {
    try {
      attempt.make();
    } catch (Failure e) {
      JourneyPlugin.log("A journey diagram could not be shown.", e);
      DiagramWindows.refuse("The diagram cannot be shown: " + e.getMessage());
    }
  }
}
