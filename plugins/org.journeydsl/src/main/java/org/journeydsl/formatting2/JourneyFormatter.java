package org.journeydsl.formatting2;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Gives Xtext the canonical layout: for models that are written as text, such as after an edit in a
 * diagram, and for a part of a file.
 */
public final class JourneyFormatter implements IFormatter2 {

  @Override
  public List<ITextReplacement> format(FormatterRequest request) {
    ITextRegionAccess access = request.getTextRegionAccess();
    if (access.hasSyntaxError()) {
      return List.of();
    }
    Regions regions = new Regions();
    regions.read(access);
    Part file =
        Part.file(
            access.regionForRootEObject().getSemanticElement(),
            regions.words.all(),
            regions.starts);
    String lineEnd = CanonicalLayout.lineEnd(access.regionForDocument().getText());
    List<ITextReplacement> replacements = new ArrayList<>();
    for (ReplaceRegion edit : Layout.edits(regions.words, file, lineEnd)) {
      if (isWanted(edit, request, regions)) {
        replacements.add(
            access
                .getRewriter()
                .createReplacement(edit.getOffset(), edit.getLength(), edit.getText()));
      }
    }
    return replacements;
  }

  private static boolean isWanted(ReplaceRegion edit, FormatterRequest request, Regions regions) {
    // Whoever saves without formatting wants the layout of what is new, and nothing else.
    if (request.isFormatUndefinedHiddenRegionsOnly()
        && !regions.undefined.contains(edit.getOffset())) {
      return false;
    }
    return request.getRegions().isEmpty()
        || request.getRegions().stream().anyMatch(region -> touches(region, edit));
  }

  private static boolean touches(ITextRegion region, ReplaceRegion edit) {
    return edit.getOffset() <= region.getOffset() + region.getLength()
        && edit.getEndOffset() >= region.getOffset();
  }

  /** The words of a text that Xtext took apart, or of a model that it wrote without any blank. */
  private static final class Regions {

    final Words words = new Words();
    final Map<Integer, EObject> starts = new HashMap<>();

    /** Where gaps start that nobody has laid out yet, or that would swallow what follows. */
    final Set<Integer> undefined = new HashSet<>();

    private final Set<EObject> seen = new HashSet<>();

    void read(ITextRegionAccess access) {
      IHiddenRegion hidden = access.regionForRootEObject().getPreviousHiddenRegion();
      while (hidden != null) {
        words.add(hidden.getText(), hidden.getOffset());
        if (hidden.isUndefined() || endsInLineComment(hidden.getText())) {
          undefined.add(hidden.getOffset());
        }
        ISemanticRegion region = hidden.getNextSemanticRegion();
        if (region == null) {
          return;
        }
        EObject part = region.getSemanticElement();
        while (part.eContainer() != null && !CanonicalLayout.isPart(part)) {
          part = part.eContainer();
        }
        if (CanonicalLayout.isPart(part) && seen.add(part)) {
          starts.put(region.getOffset(), part);
        }
        words.add(region.getText(), region.getOffset());
        hidden = region.getNextHiddenRegion();
      }
    }

    private static boolean endsInLineComment(String gap) {
      int line = gap.lastIndexOf('\n');
      return gap.indexOf("//", line + 1) >= 0;
    }
  }
}
