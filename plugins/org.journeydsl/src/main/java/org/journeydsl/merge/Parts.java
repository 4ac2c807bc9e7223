package org.journeydsl.merge;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.facts.Members;
import org.journeydsl.model.Fact;
import org.journeydsl.model.HistoryPoint;
import org.journeydsl.model.Import;
import org.journeydsl.model.Named;
import org.journeydsl.model.ScaleLabel;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.vocabulary.Words;
import org.journeydsl.writing.Piece;
import org.journeydsl.writing.Source;
import org.journeydsl.writing.Written;

/** Cuts a text into its parts. */
final class Parts {

  private final String text;
  private final Source source;

  private Parts(String text) {
    this.text = text;
    this.source = new Source(text);
  }

  /** The parts of a text; empty where it has mistakes, since then nobody knows what it means. */
  static Optional<Part> of(String text) {
    return read(text).map(result -> new Parts(text).file(Written.of(result.getRootNode())));
  }

  private static Optional<IParseResult> read(String text) {
    IParseResult result =
        JourneyStandaloneSetup.reading(IParser.class).parse(new StringReader(text));
    return result.hasSyntaxErrors() || result.getRootASTElement() == null
        ? Optional.empty()
        : Optional.of(result);
  }

  private Part file(Written written) {
    Part file = new Part(null, Part.FILE, null, written.object, List.of());
    int done = 0;
    if (!written.head.isEmpty()) {
      Part language = new Part(file, Part.LANGUAGE, "", null, written.head);
      int from = written.head.get(0).from();
      language.head = text.substring(from, written.headEnd());
      done = add(language, 0, from, written.headEnd(), text.length());
    }
    for (Written child : written.children) {
      done = add(part(child, file), done, child.from, child.to, text.length());
    }
    file.tail = comments(file, done, text.length());
    return file;
  }

  private Part part(Written written, Part holder) {
    Part part = new Part(holder, kind(written.object), name(written), written.object, written.head);
    part.late = written.isLate();
    part.head = text.substring(written.from, written.headEnd());
    int done = written.headEnd();
    if (written.open >= 0) {
      int end = endOfComment(written.open + 1, written.close);
      part.open = text.substring(done, end);
      done = end;
    }
    boolean open = written.open >= 0;
    for (Written child : written.children) {
      if (open && child.from > written.close) {
        done = close(part, done, written.close);
        open = false;
      }
      done = add(part(child, part), done, child.from, child.to, written.to);
    }
    if (open) {
      close(part, done, written.close);
    }
    return part;
  }

  private int close(Part part, int done, int close) {
    part.tail = comments(part, done, close);
    part.close = text.substring(close, close + 1);
    return close + 1;
  }

  private int add(Part part, int done, int from, int to, int limit) {
    int start = attached(done, from);
    part.gap = comments(part.holder, done, start);
    part.above = text.substring(start, from);
    int end = endOfComment(to, limit);
    part.behind = text.substring(to, end);
    part.holder.parts.add(part);
    return end;
  }

  /** The end of comments that end a line; the place itself where none do, up to a limit. */
  private int endOfComment(int offset, int limit) {
    int end = source.endOfWords(offset);
    return end > offset && end <= limit && !text.substring(offset, end).isBlank() ? end : offset;
  }

  /** Adds the comments of a stretch as parts of their own; gives back the blanks behind them. */
  private String comments(Part holder, int from, int to) {
    int done = from;
    int group = next(done, to);
    while (group < to) {
      int end = endOfGroup(group, to);
      String said = text.substring(group, end).stripTrailing();
      Part comment = new Part(holder, Part.COMMENT, said.replaceAll("\\s+", " "), null, List.of());
      comment.gap = text.substring(done, group);
      comment.head = said;
      holder.parts.add(comment);
      done = group + said.length();
      group = next(done, to);
    }
    return text.substring(done, to);
  }

  /** Where the comments begin that belong to what starts behind them: no empty line between. */
  private int attached(int from, int to) {
    int start = to;
    int group = next(from, to);
    while (group < to) {
      int end = endOfGroup(group, to);
      if (next(end, to) == to && !isApart(end, to)) {
        start = group;
      }
      group = next(end, to);
    }
    return start;
  }

  private boolean isApart(int from, int to) {
    return text.substring(from, to).chars().filter(c -> c == '\n').count() > 1;
  }

  private int endOfGroup(int start, int to) {
    int end = endOfOne(start, to);
    for (int next = next(end, to); next < to && !isApart(end, next); next = next(end, to)) {
      end = endOfOne(next, to);
    }
    return end;
  }

  /** The next comment. */
  private int next(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '/') {
      at++;
    }
    return at;
  }

  private int endOfOne(int start, int to) {
    boolean line = text.startsWith("//", start);
    int end = text.indexOf(line ? "\n" : "*/", start);
    return end < 0 ? to : Math.min(to, line ? end : end + 2);
  }

  /** A step is a touchpoint, and what is hidden may come to light. */
  private static String kind(EObject object) {
    if (object instanceof Touchpoint) {
      return "touchpoint";
    }
    String word =
        object instanceof Fact fact
            ? Words.of(fact).map(each -> " " + each.keyword()).orElse("")
            : "";
    return object.eClass().getName() + word;
  }

  private static String name(Written written) {
    EObject object = written.object;
    if (object instanceof Named named) {
      return Members.key(named);
    }
    boolean goesByValue =
        object instanceof Import || object instanceof ScaleLabel || object instanceof HistoryPoint;
    return goesByValue
        ? written.head.stream().filter(Piece::isValue).map(Piece::text).findFirst().orElse(null)
        : null;
  }
}
