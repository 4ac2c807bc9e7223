package org.journeydsl.sirius.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lays the legs of one gap or corridor beside each other, short ones first. */
final class Tracks {

  /** Legs of one owner, as one. */
  private record Bundle(Object owner, int low, int high) {

    boolean meets(Bundle other) {
      return low <= other.high && other.low <= high;
    }
  }

  private final Map<Object, Integer> tracks = new HashMap<>();
  private int count;

  Tracks(List<Leg> legs) {
    Map<Object, Bundle> bundles = new LinkedHashMap<>();
    for (Leg leg : legs) {
      bundles.merge(
          leg.owner(),
          new Bundle(leg.owner(), leg.low(), leg.high()),
          (one, two) ->
              new Bundle(one.owner, Math.min(one.low, two.low), Math.max(one.high, two.high)));
    }
    List<List<Bundle>> laid = new ArrayList<>();
    bundles.values().stream()
        .sorted(Comparator.comparingInt(bundle -> bundle.high - bundle.low))
        .forEach(
            bundle -> {
              int track = 0;
              while (track < laid.size() && laid.get(track).stream().anyMatch(bundle::meets)) {
                track++;
              }
              if (track == laid.size()) {
                laid.add(new ArrayList<>());
              }
              laid.get(track).add(bundle);
              tracks.put(bundle.owner, track);
            });
    count = laid.size();
  }

  int count() {
    return count;
  }

  int of(Leg leg) {
    return Objects.requireNonNull(tracks.get(leg.owner()));
  }
}
