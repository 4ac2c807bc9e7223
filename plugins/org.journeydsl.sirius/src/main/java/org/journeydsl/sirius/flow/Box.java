package org.journeydsl.sirius.flow;

/** A place with a size, in pixels. */
public record Box(int x, int y, int width, int height) {

  /** Its right edge. */
  public int right() {
    return x + width;
  }

  /** The middle between top and bottom. */
  public int middle() {
    return y + height / 2;
  }

  int bottom() {
    return y + height;
  }

  /** The same box farther to the right. */
  public Box movedBy(int distance) {
    return new Box(x + distance, y, width, height);
  }

  Box mirrored(int whole) {
    return new Box(whole - right(), y, width, height);
  }
}
