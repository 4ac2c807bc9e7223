package org.journeydsl.parser;

import java.util.BitSet;
import java.util.List;

/**
 * What the grammar allows at a place, to be matched against words without backtracking: the first
 * alternative that fits is taken, and as much as fits.
 */
interface Pattern {

  /** Position behind what fits, or -1. */
  int match(Words words, int at);

  /** Tokens that can start it; null where it may be empty. */
  default BitSet starts() {
    return null;
  }

  /** The words that a pattern is matched against, and what matching noticed. */
  interface Words {

    int type(int at);

    int next(int at);

    /** Something else was wanted here. */
    void failed(int at);

    /** Here stands the name of what is declared. */
    void name(int at);

    /** Whether a reference may start here, rather than a fact on a line of its own. */
    boolean canRefer(int at);
  }

  /** One token of these types. */
  record One(BitSet types) implements Pattern {

    @Override
    public int match(Words words, int at) {
      int type = words.type(at);
      if (type > 0 && types.get(type)) {
        return words.next(at);
      }
      words.failed(at);
      return -1;
    }

    @Override
    public BitSet starts() {
      return types;
    }
  }

  /** One after the other. */
  record All(List<Pattern> parts) implements Pattern {

    @Override
    public int match(Words words, int at) {
      int end = at;
      for (Pattern part : parts) {
        end = part.match(words, end);
        if (end < 0) {
          return -1;
        }
      }
      return end;
    }

    @Override
    public BitSet starts() {
      return parts.isEmpty() ? null : parts.get(0).starts();
    }
  }

  /** The first that fits. */
  record Either(List<Pattern> parts) implements Pattern {

    @Override
    public int match(Words words, int at) {
      for (Pattern part : parts) {
        int end = part.match(words, at);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }

    @Override
    public BitSet starts() {
      BitSet all = new BitSet();
      for (Pattern part : parts) {
        if (part.starts() == null) {
          return null;
        }
        all.or(part.starts());
      }
      return all;
    }
  }

  /** As often as it fits, from {@code least} to {@code most} times. */
  record Repeated(Pattern part, int least, int most) implements Pattern {

    @Override
    public int match(Words words, int at) {
      int end = at;
      for (int i = 0; i < most; i++) {
        int next = part.match(words, end);
        if (next < 0 || next == end) {
          return i < least ? -1 : end;
        }
        end = next;
      }
      return end;
    }

    @Override
    public BitSet starts() {
      return least == 0 ? null : part.starts();
    }
  }

  /** The name of what is declared. */
  record Name(Pattern part) implements Pattern {

    @Override
    public int match(Words words, int at) {
      int end = part.match(words, at);
      if (end >= 0) {
        words.name(at);
      }
      return end;
    }

    @Override
    public BitSet starts() {
      return part.starts();
    }
  }

  /** A name that refers to something. */
  record Reference(Pattern part) implements Pattern {

    @Override
    public int match(Words words, int at) {
      if (!words.canRefer(at)) {
        words.failed(at);
        return -1;
      }
      return part.match(words, at);
    }

    @Override
    public BitSet starts() {
      return part.starts();
    }
  }
}
