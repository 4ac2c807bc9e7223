package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Colours that can be told apart and read, on light and on dark ground. */
@ExtendWith(CleanDesk.class)
public final class LookTest {

  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

  private static void theme(String id) {
    PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false);
    Desk.calm();
  }

  private static StyledText widget(ITextEditor editor) {
    return Desk.viewer(editor).getTextWidget();
  }

  private static RGB colour(ITextEditor editor, String words) {
    StyleRange style = widget(editor).getStyleRangeAtOffset(Desk.offset(editor, words));
    return style == null || style.foreground == null
        ? widget(editor).getForeground().getRGB()
        : style.foreground.getRGB();
  }

  @Test
  public void aFileOpensInColour() {
    try (Desk desk = Desk.withProject("first")) {
      desk.file("a.journey", "// Note\njourney A \"Tea\" < stage B >\n");
      // Opened without a turn for answers of the server.
      ITextEditor editor;
      try {
        editor =
            (ITextEditor)
                org.eclipse.ui.ide.IDE.openEditor(Desk.page(), desk.project().getFile("a.journey"));
      } catch (org.eclipse.ui.PartInitException e) {
        throw new IllegalStateException(e);
      }
      assertEquals(colour(editor, "journey"), colour(editor, "stage"));
      assertEquals(
          4,
          Set.of(
                  colour(editor, "// Note"),
                  colour(editor, "journey"),
                  colour(editor, "Tea"),
                  colour(editor, "A "))
              .size());
    }
  }

  @Test
  public void coloursFollowTheThemeAndCanBeRead() {
    try (Desk desk = Desk.withExample("online-shop")) {
      ITextEditor editor = desk.open("purchase.journey");
      Desk.settle();
      Desk.awaitEqual(List.of(), () -> hardToRead(editor));
      RGB light = colour(editor, "journey ");
      Desk.picture("theme-light");
      theme(DARK);
      try {
        Desk.await(
            "a dark ground", () -> brightness(widget(editor).getBackground().getRGB()) < 0.2);
        Desk.await("other colours", () -> !colour(editor, "journey ").equals(light));
        Desk.awaitEqual(List.of(), () -> hardToRead(editor));
        Desk.picture("theme-dark");
      } finally {
        theme(LIGHT);
      }
      Desk.awaitEqual(light, () -> colour(editor, "journey "));
    }
  }

  /**
   * Why words are hard to read or to tell apart: a colour has less contrast than 4.5 to 1 with the
   * ground, two colours are nearly the same, or there are hardly any yet.
   */
  private static List<String> hardToRead(ITextEditor editor) {
    RGB ground = widget(editor).getBackground().getRGB();
    Set<RGB> colours = new LinkedHashSet<>();
    for (StyleRange style : widget(editor).getStyleRanges()) {
      if (style.foreground != null) {
        colours.add(style.foreground.getRGB());
      }
    }
    List<RGB> all = new ArrayList<>(colours);
    List<String> reasons = new ArrayList<>();
    if (all.size() < 6) {
      reasons.add("kinds of words: " + all);
    }
    for (RGB colour : all) {
      if (contrast(colour, ground) < 4.5) {
        reasons.add(colour + " on " + ground);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      for (RGB other : all.subList(i + 1, all.size())) {
        if (distance(all.get(i), other) < 24) {
          reasons.add(all.get(i) + " beside " + other);
        }
      }
    }
    return reasons;
  }

  private static int distance(RGB a, RGB b) {
    return Math.abs(a.red - b.red) + Math.abs(a.green - b.green) + Math.abs(a.blue - b.blue);
  }

  private static double contrast(RGB a, RGB b) {
    double lighter = Math.max(brightness(a), brightness(b));
    double darker = Math.min(brightness(a), brightness(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** Relative luminance, as WCAG 2 defines it. */
  private static double brightness(RGB colour) {
    return 0.2126 * linear(colour.red)
        + 0.7152 * linear(colour.green)
        + 0.0722 * linear(colour.blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
