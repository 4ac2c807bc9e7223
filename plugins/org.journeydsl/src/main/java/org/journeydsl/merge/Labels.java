package org.journeydsl.merge;

/**
 * How conflicts are marked.
 *
 * @param ours what the side is called that is merged into
 * @param base what both started from is called
 * @param theirs what the other side is called
 * @param size of how many signs a mark is made
 * @param withBase whether what both started from is shown too
 */
public record Labels(String ours, String base, String theirs, int size, boolean withBase) {

  String mark(char sign, String label) {
    return String.valueOf(sign).repeat(size) + (label.isEmpty() ? "" : " " + label) + "\n";
  }
}
