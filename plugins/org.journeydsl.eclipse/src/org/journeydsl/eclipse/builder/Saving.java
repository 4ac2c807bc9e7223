package org.journeydsl.eclipse.builder;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.journeydsl.eclipse.JourneyPlugin;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Whether saving generates: what the project says, else what the workspace says, else not.
 *
 * <p>It stands in the project's {@code .settings} and not in {@code journey.toml}: it is about this
 * editor, and other people with other editors have no use for it.
 */
public final class Saving {

  /** The preference's key. */
  public static final String KEY = "generateOnSave";

  private Saving() {}

  /** Whether outputs of a project are generated when its files are saved. */
  public static boolean generates(IProject project) {
    return Platform.getPreferencesService()
        .getBoolean(
            JourneyPlugin.ID,
            KEY,
            false,
            new IScopeContext[] {new ProjectScope(project), InstanceScope.INSTANCE});
  }

  /** Says so for one project. */
  public static void generates(IProject project, boolean wanted) {
    IEclipsePreferences node = new ProjectScope(project).getNode(JourneyPlugin.ID);
    node.putBoolean(KEY, wanted);
    try {
      node.flush();
    } catch (BackingStoreException e) {
      JourneyPlugin.log("The settings of project '" + project.getName() + "' stay unsaved.", e);
    }
  }
}
