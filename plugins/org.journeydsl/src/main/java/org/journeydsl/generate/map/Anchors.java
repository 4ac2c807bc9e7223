package org.journeydsl.generate.map;

import org.journeydsl.generate.PagePaths;
import org.journeydsl.model.Department;
import org.journeydsl.model.Evidence;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Named;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Touchpoint;

/**
 * The page's ids. They come from names, never from titles or positions of what has a name: a link
 * that somebody sent around must survive a new wording.
 *
 * <p>A touchpoint is its name, {@code Cart}; what it holds is {@code Cart.LateFee}. Everything else
 * has a colon, which no name of the language may have. On sheets but the first, {@code @uk}
 * follows.
 *
 * @param written the journey as its file has it
 * @param whole the same as readers see it, a future one laid over the current one
 * @param suffix empty, or {@code @} and the sheet's language
 */
record Anchors(Journey written, Journey whole, PagePaths pages, String suffix) {

  /** The id of something that is drawn on this page. */
  String id(Named named) {
    return plain(named) + suffix;
  }

  /** The id of something without a name, by its place among its kind. */
  String id(Statement holder, String kind, int number) {
    return (holder instanceof Named named ? plain(named) : "") + ":" + kind + number + suffix;
  }

  /** A link to something that is drawn on this page. */
  String href(Named named) {
    return "#" + id(named);
  }

  /** A link to a touchpoint or a journey, on this page or another one. */
  String hrefAnywhere(Named named) {
    var home = journeyOf(named);
    if (home == whole || home == written) {
      return named == home ? "#" + sheet() : href(named);
    }
    return home == null ? "" : pages.of(home) + (named == home ? "" : "#" + plain(named));
  }

  /** The file of this page. */
  String page() {
    return pages.of(written);
  }

  /** The id of the sheet itself. */
  String sheet() {
    return suffix.isEmpty() ? ":page" : suffix;
  }

  private static Journey journeyOf(Statement part) {
    for (var each = (org.eclipse.emf.ecore.EObject) part; each != null; each = each.eContainer()) {
      if (each instanceof Journey journey) {
        return journey;
      }
    }
    return null;
  }

  private static String plain(Named named) {
    var name = named.getName();
    if (named instanceof Touchpoint) {
      return name;
    } else if (named instanceof Stage) {
      return "stage:" + name;
    } else if (named instanceof Persona) {
      return "persona:" + name;
    } else if (named instanceof Kpi) {
      return "kpi:" + name;
    } else if (named instanceof Evidence) {
      return "evidence:" + name;
    } else if (named instanceof Survey) {
      return "survey:" + name;
    } else if (named instanceof Journey) {
      return "journey:" + name;
    } else if (named instanceof Department || !(named.eContainer() instanceof Statement)) {
      return "with:" + name;
    }
    return holder(named) + "." + name;
  }

  private static String holder(Named named) {
    for (var each = named.eContainer(); each != null; each = each.eContainer()) {
      if (each instanceof JourneyPart || each instanceof Persona) {
        return plain((Named) each);
      }
    }
    return "";
  }
}
