package org.journeydsl.generate;

/**
 * Makes files of one kind from a linked, error-free project.
 *
 * <p>A function from values to values: it writes nothing, asks for no clock, locale or environment,
 * and gives the same bytes for the same journeys on every machine. Generators from outside are
 * found through {@link java.util.ServiceLoader}.
 */
public interface Generator {

  /** Names the generator in {@code journey.toml} and on the command line, as {@code html-map}. */
  String id();

  /** What it makes, in one line for {@code generate --help}. */
  String description();

  /** Makes the files. */
  Generated generate(Source source);
}
