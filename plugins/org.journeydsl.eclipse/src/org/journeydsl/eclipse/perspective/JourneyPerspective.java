package org.journeydsl.eclipse.perspective;

import java.util.List;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.journeydsl.eclipse.guide.FirstMapView;
import org.journeydsl.eclipse.guide.GuideView;

/** Files on the left, the text in the middle, its map on the right, findings below. */
public final class JourneyPerspective implements IPerspectiveFactory {

  /** The id of the perspective. */
  public static final String ID = "org.journeydsl.eclipse.perspective";

  /** The view that draws the journey under the cursor. */
  private static final String MAP = "org.journeydsl.eclipse.map";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editor = layout.getEditorArea();
    IFolderLayout files = layout.createFolder("files", IPageLayout.LEFT, 0.2f, editor);
    files.addView(ProjectExplorer.VIEW_ID);
    IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, editor);
    below.addView(IPageLayout.ID_PROBLEM_VIEW);
    below.addView(IConsoleConstants.ID_CONSOLE_VIEW);
    below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
    below.addPlaceholder("org.eclipse.search.ui.views.SearchView");
    IFolderLayout map = layout.createFolder("map", IPageLayout.RIGHT, 0.52f, editor);
    map.addView(MAP);
    map.addPlaceholder(GuideView.ID);
    IFolderLayout outline = layout.createFolder("outline", IPageLayout.BOTTOM, 0.55f, "files");
    outline.addView(IPageLayout.ID_OUTLINE);
    outline.addPlaceholder(FirstMapView.ID);
    for (String wizard : List.of("project", "journey", "persona", "kpi", "survey")) {
      layout.addNewWizardShortcut("org.journeydsl.eclipse.new." + wizard);
    }
    layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
    layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
    layout.addShowViewShortcut(MAP);
    layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
    layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
    layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
    layout.addShowViewShortcut(IConsoleConstants.ID_CONSOLE_VIEW);
    layout.addShowViewShortcut(FirstMapView.ID);
    layout.addPerspectiveShortcut("org.eclipse.ui.resourcePerspective");
  }
}
