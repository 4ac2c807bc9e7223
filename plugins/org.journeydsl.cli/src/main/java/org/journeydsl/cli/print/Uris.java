package org.journeydsl.cli.print;

import java.nio.charset.StandardCharsets;

/** Paths as relative URIs (RFC 3986). */
final class Uris {

  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  private Uris() {}

  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(String.format("%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
