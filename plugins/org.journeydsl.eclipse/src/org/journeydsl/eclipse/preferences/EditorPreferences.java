package org.journeydsl.eclipse.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.journeydsl.eclipse.JourneyPlugin;

/**
 * What the editor does, for a workspace. The defaults can be set for a whole workbench in its
 * {@code plugin_customization.ini}, as {@code org.journeydsl.eclipse/editor.formatOnSave=true}.
 */
public final class EditorPreferences extends AbstractPreferenceInitializer {

  /** Whether a file is laid out when it is saved from an editor. */
  public static final String FORMAT_ON_SAVE = "editor.formatOnSave";

  /** Whether lines are laid out while somebody types. */
  public static final String LAYOUT_TYPING = "editor.layoutWhileTyping";

  /** Whether signs and quotation marks are closed. */
  public static final String CLOSE_PAIRS = "editor.closePairs";

  /** Whether facts show above lines. */
  public static final String LENSES = "editor.lenses";

  /** Whether facts show behind words. */
  public static final String HINTS = "editor.hints";

  @Override
  public void initializeDefaultPreferences() {
    IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(JourneyPlugin.ID);
    defaults.putBoolean(FORMAT_ON_SAVE, false);
    defaults.putBoolean(LAYOUT_TYPING, true);
    defaults.putBoolean(CLOSE_PAIRS, true);
    defaults.putBoolean(LENSES, true);
    defaults.putBoolean(HINTS, true);
  }

  /** Whether one of these is wanted. */
  public static boolean is(String wish) {
    return JourneyPlugin.instance().getPreferenceStore().getBoolean(wish);
  }
}
