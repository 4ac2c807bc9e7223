package org.journeydsl.eclipse.icons;

import java.util.Map;
import java.util.Set;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.journeydsl.eclipse.JourneyPlugin;

/** The images of the plugin, by name; each is loaded once and lives as long as the workbench. */
public final class Icons {

  /** Elements with an icon of their own; it is named for them. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "journey",
          "stage",
          "touchpoint",
          "step",
          "scenario",
          "activity",
          "aim",
          "persona",
          "segment",
          "goal",
          "pain",
          "gain",
          "opportunity",
          "message",
          "channel",
          "kpi",
          "survey",
          "question",
          "option",
          "scale",
          "evidence",
          "department",
          "system",
          "competitor");

  /** Elements that share an icon with others; every other one is a fact. */
  private static final Map<String, String> SHARED =
      Map.ofEntries(
          Map.entry("KPI", "kpi"),
          Map.entry("follow-up question", "question"),
          Map.entry("expectation", "trait"),
          Map.entry("belief", "trait"),
          Map.entry("mood", "trait"),
          Map.entry("motive", "trait"),
          Map.entry("obstacle", "trait"),
          Map.entry("skill", "trait"),
          Map.entry("worry", "trait"),
          Map.entry("habit", "trait"),
          Map.entry("bio", "trait"));

  private Icons() {}

  /** The image of an element, by the noun that the server has for it, such as "touchpoint". */
  public static Image element(String noun) {
    return image(elementName(noun));
  }

  /** The description of the image of an element, by its noun. */
  public static ImageDescriptor elementDescriptor(String noun) {
    return descriptor(elementName(noun));
  }

  private static String elementName(String noun) {
    return ELEMENTS.contains(noun) ? noun : SHARED.getOrDefault(noun, "fact");
  }

  /** An image by its file's name without ending; on the thread of the user interface. */
  public static Image image(String name) {
    ImageRegistry registry = JourneyPlugin.instance().getImageRegistry();
    if (registry.getDescriptor(name) == null) {
      registry.put(name, descriptor(name));
    }
    return registry.get(name);
  }

  /** How an image is made, by its file's name without ending. */
  public static ImageDescriptor descriptor(String name) {
    return ResourceLocator.imageDescriptorFromBundle(JourneyPlugin.ID, "icons/" + name + ".png")
        .orElseThrow(() -> new IllegalArgumentException("There is no icon '" + name + "'."));
  }
}
