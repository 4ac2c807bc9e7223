package org.journeydsl.cli.preview;

import java.util.List;

/**
 * A page without a map.
 *
 * @param text says why there is none; null where the links speak for themselves
 */
record EmptyPage(String title, String text, List<Link> links) {

  /** A way to the pages of one project. */
  record Link(String address, String name) {}
}
