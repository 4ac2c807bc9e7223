package org.journeydsl.merge;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing in three versions; null where a version has it not.
 *
 * @param base as both sides had it
 * @param ours as the side has it that is merged into
 * @param theirs as the other side has it
 */
record Trio(Part base, Part ours, Part theirs) {

  /** The one that says what this is: ours where there is one. */
  Part any() {
    return ours != null ? ours : theirs != null ? theirs : base;
  }

  Stream<Part> all() {
    return Stream.of(base, ours, theirs).filter(Objects::nonNull);
  }

  boolean isInBoth() {
    return ours != null && theirs != null;
  }

  /** The version of the side that changed a value; ours where both did. */
  Part changed(Function<Part, ?> value) {
    boolean kept = isInBoth() && base != null && value.apply(ours).equals(value.apply(base));
    return kept ? theirs : any();
  }

  /** The value of the side that changed it; ours where both did. */
  <T> T pick(Function<Part, T> value) {
    return value.apply(changed(value));
  }

  /** Whether both sides changed a value, and not alike. */
  boolean clashes(Function<Part, ?> value) {
    return isInBoth()
        && !value.apply(ours).equals(value.apply(theirs))
        && (base == null
            || !value.apply(ours).equals(value.apply(base))
                && !value.apply(theirs).equals(value.apply(base)));
  }
}
