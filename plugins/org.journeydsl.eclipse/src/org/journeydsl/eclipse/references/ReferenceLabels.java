package org.journeydsl.eclipse.references;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.journeydsl.eclipse.icons.Icons;

/** The files and lines of a search, with what was found underlined. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {

  private static final Styler FOUND =
      new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
          StyledString.COUNTER_STYLER.applyStyles(style);
          style.underline = true;
        }
      };

  private final ReferencesPage page;
  private final boolean byFiles;

  ReferenceLabels(ReferencesPage page, boolean byFiles) {
    this.page = page;
    this.byFiles = byFiles;
  }

  @Override
  public StyledString getStyledText(Object element) {
    return element instanceof ReferenceLine line ? line(line) : file((IFile) element);
  }

  private StyledString file(IFile file) {
    StyledString text = new StyledString(file.getName());
    text.append(
        " – " + file.getParent().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER);
    return text;
  }

  private StyledString line(ReferenceLine line) {
    StyledString text = new StyledString();
    String where = byFiles ? "" : line.file().getName() + " ";
    text.append(where + (line.number() + 1) + ": ", StyledString.QUALIFIER_STYLER);
    int indented = line.text().length() - line.text().stripLeading().length();
    int start = text.length() - indented - line.offset();
    text.append(line.text().strip());
    for (Match match : page.getDisplayedMatches(line)) {
      int from = start + match.getOffset();
      if (from >= 0 && from + match.getLength() <= text.length()) {
        text.setStyle(from, match.getLength(), FOUND);
      }
    }
    return text;
  }

  @Override
  public Image getImage(Object element) {
    return Icons.image(element instanceof ReferenceLine ? "references" : "file");
  }
}
