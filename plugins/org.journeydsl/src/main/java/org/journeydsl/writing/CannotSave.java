package org.journeydsl.writing;

import java.io.IOException;

/** Why a changed model is not written: its file stays as it was. The message is for its author. */
public final class CannotSave extends IOException {

  private static final long serialVersionUID = 1;

  CannotSave(String message) {
    super(message);
  }
}
