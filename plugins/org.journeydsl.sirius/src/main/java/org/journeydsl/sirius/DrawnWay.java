package org.journeydsl.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.sirius.flow.Box;
import org.journeydsl.sirius.flow.Route;
import org.journeydsl.sirius.flow.Spot;

/**
 * A line in a diagram of Sirius, drawn along a route.
 *
 * <p>GMF notation keeps its corners in {@code bendpoints}, each as seen from both ends, and where
 * it begins and ends in {@code sourceAnchor} and {@code targetAnchor}, as shares of a box.
 */
final class DrawnWay {

  private DrawnWay() {}

  static boolean isOne(EObject object) {
    return object.eClass().getEStructuralFeature("bendpoints") != null;
  }

  /** All lines of a diagram. */
  static List<EObject> all(EObject diagram) {
    List<EObject> lines = new ArrayList<>();
    diagram
        .eAllContents()
        .forEachRemaining(
            each -> {
              if (isOne(each)) {
                lines.add(each);
              }
            });
    return lines;
  }

  static void draw(EObject line, Route route, Box from, Box to) {
    List<Spot> spots = route.spots();
    Spot start = spots.get(0);
    Spot end = spots.get(spots.size() - 1);
    anchor(line, "sourceAnchor", start, from);
    anchor(line, "targetAnchor", end, to);
    EObject corners = Views.object(line, "bendpoints");
    if (corners == null) {
      corners = made(line, "bendpoints", "RelativeBendpoints");
    }
    EStructuralFeature points = corners.eClass().getEStructuralFeature("points");
    EDataType type = (EDataType) points.getEType();
    var factory = type.getEPackage().getEFactoryInstance();
    String text =
        spots.stream().map(spot -> seen(spot, start, end)).collect(Collectors.joining("$"));
    if (!text.equals(factory.convertToString(type, corners.eGet(points)))) {
      corners.eSet(points, factory.createFromString(type, text));
    }
  }

  private static String seen(Spot spot, Spot start, Spot end) {
    return "["
        + String.join(
            ", ",
            List.of(
                String.valueOf(spot.x() - start.x()),
                String.valueOf(spot.y() - start.y()),
                String.valueOf(spot.x() - end.x()),
                String.valueOf(spot.y() - end.y())))
        + "]";
  }

  private static void anchor(EObject line, String side, Spot spot, Box box) {
    EObject anchor = Views.object(line, side);
    if (anchor == null) {
      anchor = made(line, side, "IdentityAnchor");
    }
    double x = (double) (spot.x() - box.x()) / box.width();
    double y = (double) (spot.y() - box.y()) / box.height();
    String id = "(" + x + "," + y + ")";
    if (!id.equals(Views.get(anchor, "id"))) {
      anchor.eSet(anchor.eClass().getEStructuralFeature("id"), id);
    }
  }

  private static EObject made(EObject line, String feature, String type) {
    EStructuralFeature found = line.eClass().getEStructuralFeature(feature);
    EClass made = (EClass) found.getEType().getEPackage().getEClassifier(type);
    EObject object = made.getEPackage().getEFactoryInstance().create(made);
    line.eSet(found, object);
    return object;
  }
}
