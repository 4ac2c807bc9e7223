package org.journeydsl.generate.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs a template over values and nothing else.
 *
 * <p>The library would find methods and fields of whatever it is handed, {@code getClass} among
 * them; here it finds the keys of maps and the elements of lists.
 */
final class Sandbox implements Mustache.Collector {

  /** How long a file may become, in characters. */
  static final int LENGTH = 4_000_000;

  /** How many values a template may look up: some seconds of work. */
  static final int STEPS = 5_000_000;

  private int steps;

  private Sandbox() {}

  static String render(String template, Map<String, Object> model, Mustache.Escaper escaper)
      throws Refusal {
    try {
      StringWriter text = new StringWriter();
      Mustache.compiler()
          .withCollector(new Sandbox())
          .withEscaper(escaper)
          .withLoader(
              name -> {
                throw new MustacheException(
                    "it takes in '" + name + "', and templates stand alone");
              })
          .defaultValue("")
          .emptyStringIsFalse(true)
          .compile(template)
          .execute(model, new Limited(text));
      return text.toString();
    } catch (MustacheException e) {
      throw new Refusal(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    } catch (StackOverflowError e) {
      throw new Refusal("its sections are nested too deep");
    }
  }

  private void step() {
    if (++steps > STEPS) {
      throw new MustacheException(
          "it takes too long: more than " + STEPS + " values are looked up");
    }
  }

  @Override
  public Iterator<?> toIterator(Object value) {
    if (!(value instanceof List<?> list)) {
      return null;
    }
    Iterator<?> all = list.iterator();
    return new Iterator<Object>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Object next() {
        step();
        return all.next();
      }
    };
  }

  @Override
  public Mustache.VariableFetcher createFetcher(Object context, String name) {
    return (each, key) -> {
      step();
      return each instanceof Map<?, ?> map && map.containsKey(key)
          ? map.get(key)
          : Template.NO_FETCHER_FOUND;
    };
  }

  @Override
  public <K, V> Map<K, V> createFetcherCache() {
    return new ConcurrentHashMap<>();
  }

  /** Stops before a file becomes too large. */
  private static final class Limited extends Writer {

    private final StringWriter text;

    Limited(StringWriter text) {
      this.text = text;
    }

    @Override
    public void write(char[] characters, int from, int length) {
      if (text.getBuffer().length() + length > LENGTH) {
        throw new MustacheException("its file would have more than " + LENGTH + " characters");
      }
      text.write(characters, from, length);
    }

    @Override
    public void flush() throws IOException {
      text.flush();
    }

    @Override
    public void close() throws IOException {
      text.close();
    }
  }
}
