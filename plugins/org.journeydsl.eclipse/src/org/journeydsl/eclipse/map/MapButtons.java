package org.journeydsl.eclipse.map;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.journeydsl.generate.map.Language;
import org.journeydsl.ide.preview.MapAnswer;

/** The view's buttons and menu. */
final class MapButtons {

  private static final int LONGEST = 20; // letters of a name on a button

  private final MapSession session;
  private final DropDown journey = new DropDown("journey", "Journey of the file", this::journeys);
  private final DropDown audience = new DropDown("audience", "Who the map is for", this::audiences);
  private final DropDown language =
      new DropDown("language", "Language of the map", this::languages);
  private final DropDown export = new DropDown("export", "Export the map", this::exports);
  private final Action link;
  private final Action pin;
  private final Action larger;
  private final Action smaller;
  private final Action usual;
  private final Action print;
  private final Action outside;
  private final ExportDialog dialog;

  MapButtons(MapSession session, ExportDialog dialog) {
    this.session = session;
    this.dialog = dialog;
    link = toggle("link", "Link with Editor", () -> session.link(!session.wishes().linked()));
    link.setImageDescriptor(shared(ISharedImages.IMG_ELCL_SYNCED));
    link.setToolTipText("Link with Editor: the map follows the cursor");
    pin = toggle("pin", "Pin", () -> session.pin(!session.isPinned()));
    pin.setImageDescriptor(image("org.eclipse.ui", "elcl16/pin_view"));
    pin.setToolTipText("Pin: stay with this journey while other files are in front");
    larger = push("larger", "Zoom In", () -> session.zoom(session.wishes().zoom() + 1));
    larger.setImageDescriptor(image("org.eclipse.ui.workbench.texteditor", "etool16/zoomIn"));
    smaller = push("smaller", "Zoom Out", () -> session.zoom(session.wishes().zoom() - 1));
    smaller.setImageDescriptor(image("org.eclipse.ui.workbench.texteditor", "etool16/zoomOut"));
    usual = push("usual", "Actual Size", () -> session.zoom(0));
    print = push("print", "Print…", () -> session.surface().print());
    print.setImageDescriptor(shared(ISharedImages.IMG_ETOOL_PRINT_EDIT));
    outside = push("outside", "Open in Web Browser", dialog::browse);
    export.setImageDescriptor(image("org.eclipse.ui", "etool16/export_wiz"));
  }

  void fill(IActionBars bars, IHandlerService keys) {
    IToolBarManager tools = bars.getToolBarManager();
    for (DropDown each : List.of(journey, audience, language)) {
      ActionContributionItem item = new ActionContributionItem(each);
      item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
      tools.add(item);
    }
    tools.add(new Separator());
    // What has keys comes last: a narrow view cuts it first, and the menu has all of them.
    List.of(export, link, pin, smaller, larger).forEach(tools::add);
    IMenuManager menu = bars.getMenuManager();
    menu.add(journey.asSubmenu("Journey"));
    menu.add(audience.asSubmenu("For"));
    menu.add(language.asSubmenu("Language"));
    menu.add(new Separator());
    List.of(larger, smaller, usual).forEach(menu::add);
    menu.add(new Separator());
    menu.add(export.asSubmenu("Export"));
    List.of(print, outside).forEach(menu::add);
    menu.add(new Separator());
    List.of(link, pin).forEach(menu::add);
    bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
    // While the map is active; else the keys are the text's.
    keys.activateHandler("org.eclipse.ui.edit.text.zoomIn", new ActionHandler(larger));
    keys.activateHandler("org.eclipse.ui.edit.text.zoomOut", new ActionHandler(smaller));
    update(bars);
  }

  /** Says what is shown now. */
  void update(IActionBars bars) {
    MapAnswer shown = session.shown();
    boolean drawn = shown != null && shown.html() != null;
    journey.setText(
        fitting(shown == null || shown.journey().isEmpty() ? "Journey" : shown.journey()));
    journey.setEnabled(shown != null && shown.journeys().size() > 1);
    audience.setText(session.wishes().audience().equals("client") ? "Client" : "Team");
    language.setText(spoken(shown));
    language.setEnabled(drawn && shown.languages().size() > 1);
    link.setChecked(session.wishes().linked());
    pin.setChecked(session.isPinned());
    pin.setEnabled(shown != null);
    for (Action each : List.of(export, outside)) {
      each.setEnabled(drawn);
    }
    print.setEnabled(drawn && session.surface().canRasterize());
    for (IContributionItem item : bars.getToolBarManager().getItems()) {
      item.update(IAction.TEXT);
    }
    // Where there is nothing to choose, the room is for what there is.
    for (DropDown each : List.of(journey, language)) {
      bars.getToolBarManager().find(each.getId()).setVisible(each.isEnabled());
    }
    bars.getToolBarManager().update(true);
    bars.updateActionBars();
  }

  private String spoken(MapAnswer shown) {
    List<Language> all = shown == null ? List.of() : shown.languages();
    return all.stream()
        .filter(each -> each.tag().equals(session.wishes().language()))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Language::name)
        .orElse("Language");
  }

  // ------------------------------------------------------------------------------------- choices

  private void journeys(IMenuManager menu) {
    choice(menu, "Journey at the Cursor", session.chosen() == null, () -> session.choose(null));
    menu.add(new Separator());
    if (session.shown() != null) {
      for (String name : session.shown().journeys()) {
        choice(menu, name, name.equals(session.chosen()), () -> session.choose(name));
      }
    }
  }

  private void audiences(IMenuManager menu) {
    boolean client = session.wishes().audience().equals("client");
    choice(menu, "Team: everything", !client, () -> session.show(false));
    choice(menu, "Client: without what is internal", client, () -> session.show(true));
  }

  private void languages(IMenuManager menu) {
    if (session.shown() != null) {
      String spoken = spoken(session.shown());
      for (Language each : session.shown().languages()) {
        choice(menu, each.name(), each.name().equals(spoken), () -> session.speak(each.tag()));
      }
    }
  }

  private void exports(IMenuManager menu) {
    for (MapExport.Format format : MapExport.Format.values()) {
      Action action =
          push(format.name(), format.name() + ": " + format.use() + "…", () -> dialog.open(format));
      action.setEnabled(
          session.shown() != null
              && (format != MapExport.Format.PNG || session.surface().canRasterize()));
      menu.add(action);
    }
    menu.add(new Separator());
    menu.add(print);
    menu.add(outside);
  }

  private static void choice(IMenuManager menu, String text, boolean isSo, Runnable run) {
    Action action =
        new Action(text, IAction.AS_RADIO_BUTTON) {
          @Override
          public void run() {
            if (isChecked()) {
              run.run();
            }
          }
        };
    action.setChecked(isSo);
    menu.add(action);
  }

  private static Action toggle(String id, String text, Runnable run) {
    return action(id, text, IAction.AS_CHECK_BOX, run);
  }

  private static Action push(String id, String text, Runnable run) {
    return action(id, text, IAction.AS_PUSH_BUTTON, run);
  }

  private static Action action(String id, String text, int style, Runnable run) {
    Action action =
        new Action(text, style) {
          @Override
          public void run() {
            run.run();
          }
        };
    action.setId(id);
    action.setToolTipText(text);
    return action;
  }

  private static String fitting(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private static ImageDescriptor shared(String name) {
    return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
  }

  private static ImageDescriptor image(String bundle, String name) {
    return ResourceLocator.imageDescriptorFromBundle(bundle, "icons/full/" + name + ".png")
        .orElse(ImageDescriptor.getMissingImageDescriptor());
  }
}
