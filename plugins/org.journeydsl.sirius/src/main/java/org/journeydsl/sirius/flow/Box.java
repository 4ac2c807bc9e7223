package org.journeydsl.sirius.flow;

/** A place with a size, in pixels. */
public record Box(int x, int y, int width, int height) {

  int right() {
    return x + width;
  }

  int bottom() {
    return y + height;
  }

  Box mirrored(int whole) {
    return new Box(whole - right(), y, width, height);
  }
}
