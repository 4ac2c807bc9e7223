package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.IDiffContainer;
import org.eclipse.compare.structuremergeviewer.IDiffElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.journeydsl.eclipse.compare.JourneyStructure;
import org.journeydsl.eclipse.icons.Icons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two versions of a file side by side. */
@ExtendWith(CleanDesk.class)
public final class CompareTest {

  private static final String BEFORE =
      """
      journey Checkout <
        stage Purchase <
          touchpoint Cart channel web
          touchpoint Payment channel web
        >
        stage After < touchpoint Parcel channel post >
      >
      """;

  private static final String NOW =
      BEFORE
          .replace("Payment channel web", "Payment channel app")
          .replace("stage After <", "stage After < touchpoint Mail channel email");

  /** A version of yesterday. */
  private record Version(String text) implements ITypedElement, IStreamContentAccessor {

    @Override
    public String getName() {
      return "shop.journey";
    }

    @Override
    public Image getImage() {
      return Icons.image("file");
    }

    @Override
    public String getType() {
      return "journey";
    }

    @Override
    public InputStream getContents() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void collect(IDiffElement element, String holder, List<String> lines) {
    String sign =
        switch (element.getKind() & Differencer.CHANGE_TYPE_MASK) {
          case Differencer.ADDITION -> "+";
          case Differencer.DELETION -> "-";
          default -> "~";
        };
    lines.add(holder + element.getName() + " " + sign);
    if (element instanceof IDiffContainer container) {
      for (IDiffElement child : container.getChildren()) {
        collect(child, holder + element.getName() + ".", lines);
      }
    }
  }

  @Test
  public void versionsAreComparedElementByElement() {
    JourneyStructure structures = new JourneyStructure();
    Object difference =
        new Differencer()
            .findDifferences(
                false,
                null,
                null,
                null,
                structures.getStructure(new Version(BEFORE)),
                structures.getStructure(new Version(NOW)));
    List<String> lines = new ArrayList<>();
    for (IDiffElement each : ((DiffNode) difference).getChildren()) {
      collect(each, "", lines);
    }
    assertEquals(
        List.of(
            "Checkout ~",
            "Checkout.After ~",
            "Checkout.After.Mail +",
            "Checkout.Purchase ~",
            "Checkout.Purchase.Payment ~"),
        lines.stream().sorted().toList());
  }

  @Test
  public void theCompareEditorShowsStructureAndColours() {
    try (Desk desk = Desk.withProject("compare")) {
      var file = desk.file("shop.journey", NOW);
      CompareConfiguration configuration = new CompareConfiguration();
      configuration.setLeftLabel("Now");
      configuration.setRightLabel("Yesterday");
      configuration.setLeftEditable(true);
      CompareUI.openCompareEditor(
          new CompareEditorInput(configuration) {
            @Override
            protected Object prepareInput(IProgressMonitor monitor) {
              return new DiffNode(
                  null, Differencer.CHANGE, null, new ResourceNode(file), new Version(BEFORE));
            }
          });
      Desk.await(
          "two coloured texts",
          () ->
              Widgets.seen(StyledText.class).stream()
                      .filter(each -> each.getText().startsWith("journey Checkout"))
                      .filter(CompareTest::isColoured)
                      .count()
                  == 2);
      Desk.picture("compare");
      assertNotNull(Desk.page().getActiveEditor());
    }
  }

  private static boolean isColoured(StyledText text) {
    return Arrays.stream(text.getStyleRanges()).anyMatch(each -> each.foreground != null);
  }

  @Test
  public void aJourneyFileHasItsIcon() throws PartInitException {
    try (Desk desk = Desk.withProject("icons")) {
      var file = desk.file("shop.journey", NOW);
      var editor = desk.open("shop.journey");
      assertTrue(
          Arrays.equals(
              Icons.image("file").getImageData().data, editor.getTitleImage().getImageData().data));
      IViewPart explorer = Desk.page().showView("org.eclipse.ui.navigator.ProjectExplorer");
      ((ISetSelectionTarget) explorer).selectReveal(new StructuredSelection(file));
      Desk.await("the icon in the Project Explorer", () -> isIn(explorer));
      Desk.picture("file-icon");
    }
  }

  private static boolean isIn(IViewPart explorer) {
    Tree tree = explorer.getAdapter(CommonViewer.class).getTree();
    return tree.getSelectionCount() == 1
        && tree.getSelection()[0].getText().equals("shop.journey")
        && Arrays.equals(
            Icons.image("file").getImageData().data,
            tree.getSelection()[0].getImage().getImageData().data);
  }
}
