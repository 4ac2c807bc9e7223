package org.journeydsl.merge;

/** Why texts are not merged by element: git's own merge of lines has to do. */
public final class CannotMerge extends Exception {

  private static final long serialVersionUID = 1;

  CannotMerge(String reason) {
    super(reason, null, false, false);
  }
}
