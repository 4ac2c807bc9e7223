package org.journeydsl.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

/**
 * A short name for a content: the same content gives the same one everywhere, another content
 * another one.
 *
 * <p>The first 12 hexadecimal digits (48 bits) of SHA-256 over the parts in Unicode normal form C,
 * each with its length in front, so that moving a letter from one part to the next shows.
 */
public record Fingerprint(String digits) {

  private static final int SHOWN = 12;

  /** The fingerprint of some parts, in their order. */
  public static Fingerprint of(List<String> parts) {
    return new Fingerprint(HexFormat.of().formatHex(digest(parts)).substring(0, SHOWN));
  }

  /** All 32 bytes, where another alphabet or length is needed. */
  public static byte[] digest(List<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes =
          Normalizer.normalize(part, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return digits;
  }
}
