package org.journeydsl.findings;

/**
 * Where in which file something stands.
 *
 * @param file the file's path relative to the project's root, with {@code /} between folders
 * @param offset first character, counted in UTF-16 units from 0
 * @param length how many characters; 0 for a place between two
 * @param line line of the first character, from 1
 * @param column column of the first character, from 1, in UTF-16 units
 * @param endLine line just behind the last character
 * @param endColumn column just behind the last character
 */
public record Place(
    String file, int offset, int length, int line, int column, int endLine, int endColumn)
    implements Comparable<Place> {

  /** A whole file, or one that cannot be read: its first character. */
  public static Place of(String file) {
    return new Place(file, 0, 0, 1, 1, 1, 1);
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byOffset = Integer.compare(offset, other.offset);
    return byOffset != 0 ? byOffset : Integer.compare(length, other.length);
  }
}
