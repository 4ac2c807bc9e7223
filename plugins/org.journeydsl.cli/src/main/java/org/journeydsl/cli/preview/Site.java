package org.journeydsl.cli.preview;

import java.util.Map;

/**
 * All pages as they were drawn last.
 *
 * @param version tells one drawing from the next
 * @param home where {@code /} leads to
 * @param pages the pages, by their path without the first {@code /}
 */
record Site(int version, String home, Map<String, byte[]> pages) {

  Site {
    pages = Map.copyOf(pages);
  }
}
