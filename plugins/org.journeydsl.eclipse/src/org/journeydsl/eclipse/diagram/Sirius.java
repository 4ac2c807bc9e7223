package org.journeydsl.eclipse.diagram;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.journeydsl.eclipse.diagram.ByName.Failure;

/**
 * The few things that we ask Sirius to do, by its API of 7.x: its sessions, viewpoints,
 * representations and editors. All that is known here about them is their names.
 */
final class Sirius {

  private static final String CORE = "org.eclipse.sirius";
  private static final String UI = "org.eclipse.sirius.ui";
  private static final String DIAGRAMS = "org.journeydsl.sirius";
  private static final String VIEWPOINT = "Journey";
  private static final String MAP = "JourneyMap";

  private Sirius() {}

  /** Whether diagrams can be drawn: Sirius is installed, and our descriptions for it are. */
  static boolean isThere() {
    return Platform.getBundle(UI) != null && Platform.getBundle(DIAGRAMS) != null;
  }

  // ------------------------------------------------------------------------------------ sessions

  /** What Sirius knows of the models and diagrams of one project. */
  record Session(Object session) {

    private Object ask(String name, Object... arguments) throws Failure {
      return type("org.eclipse.sirius.business.api.session.Session").call(session, name, arguments);
    }

    /** Changes models as Sirius wants it: as a command, which it rolls back where it fails. */
    private void change(Change change) throws Failure {
      Object domain = ask("getTransactionalEditingDomain");
      Change.In command = new Change.In(change);
      ((CommandStack) new ByName(domain.getClass()).call(domain, "getCommandStack"))
          .execute(command);
      if (command.failure != null) {
        throw command.failure;
      }
    }

    void save(IProgressMonitor monitor) throws Failure {
      ask("save", monitor);
    }

    /** The model of a file, which it takes in where it did not have it. */
    Optional<Resource> model(IFile file, IProgressMonitor monitor) throws Failure {
      URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
      Optional<Resource> known = known(uri);
      if (known.isPresent()) {
        return known;
      }
      change(() -> ask("addSemanticResource", uri, monitor));
      return known(uri);
    }

    private Optional<Resource> known(URI uri) throws Failure {
      return ((Collection<?>) ask("getSemanticResources"))
          .stream().map(Resource.class::cast).filter(each -> uri.equals(each.getURI())).findFirst();
    }

    /** Selects our viewpoint where nobody did yet. */
    void select(IProgressMonitor monitor) throws Failure {
      if (map().isPresent()) {
        return;
      }
      ByName registry = type("org.eclipse.sirius.business.api.componentization.ViewpointRegistry");
      Object all = registry.call(registry.call(null, "getInstance"), "getViewpoints");
      EObject ours =
          ((Collection<?>) all)
              .stream()
                  .map(EObject.class::cast)
                  .filter(Sirius::isOurs)
                  .findFirst()
                  .orElseThrow(
                      () -> new Failure("Sirius does not know the viewpoint of journeys.", null));
      ByName callback =
          ByName.of(UI, "org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback");
      change(() -> callback.call(callback.made(), "selectViewpoint", ours, session, monitor));
    }

    /** The description of the map among what is selected. */
    private Optional<EObject> map() throws Failure {
      return ((Collection<?>) ask("getSelectedViewpoints", false))
          .stream()
              .map(EObject.class::cast)
              .filter(Sirius::isOurs)
              .flatMap(each -> ((List<?>) value(each, "ownedRepresentations")).stream())
              .map(EObject.class::cast)
              .filter(each -> MAP.equals(value(each, "name")))
              .findFirst();
    }

    /** The names of all diagrams and tables that there are. */
    List<String> names() throws Failure {
      return ((Collection<?>) dialects("getAllRepresentationDescriptors", session))
          .stream().map(each -> (String) value((EObject) each, "name")).toList();
    }

    /** The maps that there are of a journey. */
    List<EObject> maps(EObject journey) throws Failure {
      return ((Collection<?>) dialects("getRepresentationDescriptors", journey, session))
          .stream()
              .map(EObject.class::cast)
              .filter(each -> value(each, "description") instanceof EObject kind && isMap(kind))
              .map(each -> (EObject) value(each, "representation"))
              .filter(each -> each != null)
              .toList();
    }

    private static boolean isMap(EObject description) {
      return MAP.equals(value(description, "name"));
    }

    /** A new map of a journey. */
    EObject newMap(EObject journey, String name, IProgressMonitor monitor) throws Failure {
      EObject description =
          map().orElseThrow(() -> new Failure("The viewpoint of journeys has no map.", null));
      Object[] made = new Object[1];
      change(
          () ->
              made[0] =
                  dialects("createRepresentation", name, journey, description, session, monitor));
      if (made[0] == null) {
        throw new Failure("Sirius made no map of it.", null);
      }
      return (EObject) made[0];
    }

    /** Opens a diagram; on the thread of the user interface. */
    IEditorPart open(EObject representation, IProgressMonitor monitor) throws Failure {
      Object editor = editors("openEditor", session, representation, monitor);
      if (editor == null) {
        throw new Failure("Sirius opened no editor for it.", null);
      }
      return (IEditorPart) editor;
    }
  }

  /** The session of a project, where it is open. */
  static Optional<Session> session(EObject object) throws Failure {
    ByName manager = type("org.eclipse.sirius.business.api.session.SessionManager");
    return Optional.ofNullable(manager.call(manager.constant("INSTANCE"), "getSession", object))
        .map(Session::new);
  }

  /**
   * The open session of a project. One that is no Modeling Project becomes one, with the file that
   * holds its diagrams and all journeys taken in.
   */
  static Session session(IProject project, IProgressMonitor monitor) throws Failure {
    ByName modeling = type("org.eclipse.sirius.business.api.modelingproject.ModelingProject");
    if (!(Boolean) modeling.call(null, "hasModelingProjectNature", project)) {
      ByName projects =
          ByName.of(UI, "org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager");
      projects.call(projects.constant("INSTANCE"), "convertToModelingProject", project, monitor);
    }
    ByName option = ByName.of("org.eclipse.sirius.ext.base", "org.eclipse.sirius.ext.base.Option");
    Object nature = option.call(modeling.call(null, "asModelingProject", project), "get");
    if (nature == null) {
      throw new Failure(
          "'%s' could not be made a Modeling Project.".formatted(project.getName()), null);
    }
    Object found =
        option.call(
            modeling.call(nature, "getMainRepresentationsFileURI", monitor, false, true), "get");
    ByName manager = type("org.eclipse.sirius.business.api.session.SessionManager");
    Object session = manager.call(manager.constant("INSTANCE"), "getSession", (URI) found, monitor);
    Session opened = new Session(session);
    if (!(Boolean) opened.ask("isOpen")) {
      opened.ask("open", monitor);
    }
    return opened;
  }

  // ------------------------------------------------------------------------------------- editors

  /** What is drawn in an editor; nothing where it is no diagram or table. */
  static Optional<EObject> drawn(IWorkbenchPart part) throws Failure {
    ByName editor = ByName.of(UI, "org.eclipse.sirius.ui.business.api.dialect.DialectEditor");
    return editor.type().isInstance(part)
        ? Optional.ofNullable((EObject) editor.call(part, "getRepresentation"))
        : Optional.empty();
  }

  /** Selects something in a diagram and scrolls to it. */
  static void reveal(IEditorPart editor, EObject drawn) throws Failure {
    editors("selectAndReveal", editor, List.of(drawn));
  }

  // ------------------------------------------------------------------------------- what is shared

  private static ByName type(String name) throws Failure {
    return ByName.of(CORE, name);
  }

  private static Object dialects(String name, Object... arguments) throws Failure {
    ByName manager = type("org.eclipse.sirius.business.api.dialect.DialectManager");
    return manager.call(manager.constant("INSTANCE"), name, arguments);
  }

  private static Object editors(String name, Object... arguments) throws Failure {
    ByName manager = ByName.of(UI, "org.eclipse.sirius.ui.business.api.dialect.DialectUIManager");
    return manager.call(manager.constant("INSTANCE"), name, arguments);
  }

  private static boolean isOurs(EObject viewpoint) {
    return VIEWPOINT.equals(value(viewpoint, "name"))
        && viewpoint.eResource() != null
        && viewpoint.eResource().getURI().toString().contains("/" + DIAGRAMS + "/");
  }

  /** The value of a feature of Sirius' own models, null where they have none such. */
  static Object value(EObject object, String feature) {
    var found = object.eClass().getEStructuralFeature(feature);
    return found == null ? null : object.eGet(found);
  }

  /** A change of models, which may fail. */
  @FunctionalInterface
  interface Change {

    void make() throws Failure;

    /** The same as a command; there is no way back from it, as from making a file. */
    final class In extends AbstractCommand {

      private final Change change;
      private Failure failure;

      In(Change change) {
        super("Journey diagram");
        this.change = change;
      }

      @Override
      protected boolean prepare() {
        return true;
      }

      @Override
      public void execute() {
        try {
          change.make();
        } catch (Failure e) {
          failure = e;
        }
      }

      @Override
      public boolean canUndo() {
        return false;
      }

      @Override
      public void redo() {
        execute();
      }
    }
  }
}
