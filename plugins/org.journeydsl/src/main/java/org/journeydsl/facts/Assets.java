package org.journeydsl.facts;

/** What lies in the project's folder beside the journey files: images, for the most part. */
public interface Assets {

  /** Whether a file can be used. */
  enum Standing {
    /** It is there. */
    THERE,
    /** There is no such file. */
    MISSING,
    /** It lies outside the project, or is a link that leads there. */
    OUTSIDE
  }

  /** Whether a file is there, by its path relative to the project's root. */
  Standing of(String path);
}
