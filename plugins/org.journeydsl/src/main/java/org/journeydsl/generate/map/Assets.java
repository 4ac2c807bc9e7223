package org.journeydsl.generate.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;

/**
 * A page's style and script, and the policy that lets nothing else style or run there: even a text
 * that found a way around the escaping could neither load nor send anything.
 */
record Assets(String style, String script) {

  /** For one journey: some rules depend on how many columns, personas and channels there are. */
  static Assets forMap(Board board, int curves, int channels) {
    return new Assets(
        read("common.css") + read("map.css") + grid(List.of(board)) + filters(curves, channels),
        read("map.js"));
  }

  /** For a page with maps of several versions. */
  static Assets forVersions(List<Sheet> sheets) {
    return new Assets(
        read("common.css")
            + read("map.css")
            + grid(sheets.stream().map(Sheet::board).toList())
            + filters(
                sheets.stream().mapToInt(sheet -> sheet.personas().size()).max().orElse(0),
                sheets.stream().mapToInt(sheet -> sheet.channels().size()).max().orElse(0))
            + read("versions.css"),
        read("map.js"));
  }

  static Assets forIndex() {
    return new Assets(read("common.css") + read("index.css"), read("index.js"));
  }

  static Assets forWorkshop() {
    return new Assets(read("common.css") + read("workshop.css"), "");
  }

  /** A Content Security Policy (level 3) for a {@code meta} element. */
  String policy() {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src "
        + (script.isEmpty() ? "'none'" : "'" + hash(script) + "'")
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }

  // Every lane has a fixed row, so that the same lane lines up over all stages; unused rows have no
  // height.
  private static String grid(List<Board> boards) {
    var css = new StringBuilder("\n");
    int row = 5;
    Lane.Band band = null;
    for (var lane : Lane.values()) {
      if (lane.band() != band) {
        band = lane.band();
        css.append(".board .line-")
            .append(band.key())
            .append("{grid-row:")
            .append(row++)
            .append("}\n");
      }
      if (lane == Lane.FEELS) {
        // The curve has a row to itself, the words for it stand below; one label serves both.
        css.append(".board .curves{grid-row:").append(row).append("}\n");
        css.append(".board .lane.lane-feels{grid-row:")
            .append(row++)
            .append("/span 2!important}\n");
      }
      css.append(".board .lane-")
          .append(lane.key())
          .append("{grid-row:")
          .append(row++)
          .append("}\n");
    }
    css.append(".board{--rows:")
        .append(row)
        .append(";grid-template-rows:var(--stage-row) auto var(--touchpoint-row) repeat(")
        .append(row - 4)
        .append(",auto)}\n");
    var counts = new TreeSet<Integer>();
    int most = 0;
    for (var board : boards) {
      counts.addAll(board.spans());
      counts.add(board.columns());
      most = Math.max(most, board.columns());
    }
    for (int count : counts) {
      css.append(".cols-").append(count).append("{--columns:").append(count).append("}\n");
      css.append(".span-").append(count).append("{--span:").append(count);
      css.append(";--print:")
          .append(evenly(count, 4))
          .append(";--wide-print:")
          .append(evenly(count, 6))
          .append("}\n");
    }
    for (int column = 1; column <= most + 1; column++) {
      css.append(".at-").append(column).append("{--at:").append(column).append("}\n");
    }
    // A3 and larger, in landscape
    css.append("@media print and (min-width:1200px){.stage{--print:var(--wide-print)}}\n");
    return css.toString();
  }

  // On paper, eleven touchpoints at six a row stand as six and five, and eight as four and four.
  private static int evenly(int count, int most) {
    int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
  }

  // Filters are plain radio buttons and need no script.
  private static String filters(int curves, int channels) {
    var css = new StringBuilder();
    for (int curve = 1; curve <= curves; curve++) {
      css.append(
          ".sheet:has(.show-who-N:checked) :is(.for:not(.for-N),.curve:not(.curve-N)){display:none}\n"
              .replace("N", String.valueOf(curve)));
    }
    for (int channel = 1; channel <= channels; channel++) {
      css.append(
          ".sheet:has(.show-on-N:checked) .touchpoint:not(.on-N){opacity:.22}\n"
              .replace("N", String.valueOf(channel)));
    }
    return css.toString();
  }

  private static String read(String name) {
    try (var in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return "sha256-"
          + Base64.getEncoder()
              .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256", e);
    }
  }
}
