package org.journeydsl.generate.map;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The page's own words in one language: lane titles, the legend, severities, how a date and a
 * number are written.
 *
 * <p>They live in {@code words_<language>.properties} beside this class. Dates and numbers are
 * written from there too and not by the JDK, whose locale data changes from version to version: the
 * same journey gives the same bytes on every machine.
 */
public final class Words {

  /** The languages that have words, in the order of their files. */
  public static final List<String> LANGUAGES =
      List.of("en", "uk", "ru", "pl", "cs", "ro", "de", "fr", "es", "ar");

  private final String language;
  private final Properties words;

  private Words(String language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /**
   * The words in a language, or in the nearest wider one: {@code pt-BR} takes {@code pt}.
   *
   * @return empty where there are none; a page then takes English ones
   */
  public static Optional<Words> in(String tag) {
    for (var wider = tag;
        !wider.isEmpty();
        wider = wider.substring(0, Math.max(0, wider.lastIndexOf('-')))) {
      if (LANGUAGES.contains(wider)) {
        return Optional.of(read(wider));
      }
    }
    return Optional.empty();
  }

  /** The words that a page in this language is drawn with. */
  public static Words of(String tag) {
    return in(tag).orElseGet(() -> read("en"));
  }

  private static Words read(String language) {
    var name = "words_" + language + ".properties";
    try (var in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      var words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Words(language, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for two versions of a journey: not today and then, but before and after. */
  Words ofVersions() {
    var others = new Properties();
    others.putAll(words);
    others.setProperty("change.today", at("version.before"));
    others.setProperty("change.then", at("version.after"));
    others.setProperty("change", at("version.change"));
    others.setProperty("highlight.change", at("version.change"));
    return new Words(language, others);
  }

  /** The language of these words; not the sheet's where there were none for it. */
  public String language() {
    return language;
  }

  public java.util.Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** A word or a phrase. */
  public String at(String key) {
    var word = words.getProperty(key);
    if (word == null) {
      throw new IllegalArgumentException("No word for " + key + " in " + language);
    }
    return word;
  }

  /** A phrase with a number in it, in the form that the number asks for. */
  public String at(String key, int number) {
    return counted(key, BigDecimal.valueOf(number));
  }

  /** A phrase with something in it. */
  public String at(String key, String first, String... more) {
    // Found in the pattern only: a text of the author may hold "{1}" itself.
    var phrase = new StringBuilder();
    var parts = at(key).split("[{}]", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        phrase.append(parts[i]);
      } else {
        int place = Integer.parseInt(parts[i]);
        phrase.append(place == 0 ? first : more[place - 1]);
      }
    }
    return phrase.toString();
  }

  /** What a feeling from -2 to +2 is called. */
  public String feeling(int level) {
    return at("feeling." + (level + 2));
  }

  public String percent(int whole) {
    return at("percent", String.valueOf(whole));
  }

  /** A day, the month in letters: nobody has to guess which of 03.04. is the month. */
  public String date(LocalDate day) {
    return at("date")
        .replace("{d}", String.valueOf(day.getDayOfMonth()))
        .replace("{m}", at("months").split("\\|")[day.getMonthValue() - 1])
        .replace("{y}", String.valueOf(day.getYear()));
  }

  /** A number with the language's decimal sign, thousands set apart from 10 000 on. */
  public String number(BigDecimal value) {
    var plain = value.abs().toPlainString();
    var dot = plain.indexOf('.');
    var whole = dot < 0 ? plain : plain.substring(0, dot);
    var rest = dot < 0 ? "" : at("decimal") + plain.substring(dot + 1);
    var grouped = new StringBuilder(whole);
    if (whole.length() > 4) {
      for (int at = whole.length() - 3; at > 0; at -= 3) {
        grouped.insert(at, at("group"));
      }
    }
    return (value.signum() < 0 ? "−" : "") + grouped + rest;
  }

  /** A value with its unit: {@code 61%}, {@code 3 minutes}, {@code 12,50 EUR}. */
  public String amount(BigDecimal value, String unit) {
    return switch (unit) {
      case "" -> number(value);
      case "%" -> at("percent", number(value));
      case "second", "seconds" -> counted("unit.second", value);
      case "minute", "minutes" -> counted("unit.minute", value);
      case "hour", "hours" -> counted("unit.hour", value);
      case "day", "days" -> counted("unit.day", value);
      case "week", "weeks" -> counted("unit.week", value);
      case "month", "months" -> counted("unit.month", value);
      case "quarter", "quarters" -> counted("unit.quarter", value);
      case "year", "years" -> counted("unit.year", value);
      default -> number(value) + "\u00a0" + unit;
    };
  }

  private String counted(String key, BigDecimal value) {
    var forms = at(key).split("\\|");
    return forms[Math.min(form(value), forms.length - 1)].replace("{0}", number(value));
  }

  // Cardinal plural rules after CLDR 46. A fraction has a form of its own where a language has
  // three or more: 1,5 дня, 1,5 dnia, 1,5 dne; in French 1,5 is still one: 1,5 jour.
  private int form(BigDecimal value) {
    if (value.stripTrailingZeros().scale() > 0) {
      return switch (language) {
        case "uk", "ru", "pl", "cs" -> 3;
        case "fr" -> value.abs().compareTo(BigDecimal.valueOf(2)) < 0 ? 0 : 1;
        case "ar" -> 4;
        default -> 1;
      };
    }
    var n = value.abs().toBigInteger().longValue();
    var tens = n % 100;
    var ones = n % 10;
    return switch (language) {
      case "uk", "ru" -> ones == 1 && tens != 11 ? 0 : few(ones, tens) ? 1 : 2;
      case "pl" -> n == 1 ? 0 : few(ones, tens) ? 1 : 2;
      case "cs" -> n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2;
      case "ro" -> n == 1 ? 0 : n == 0 || tens >= 1 && tens <= 19 ? 1 : 2;
      case "fr" -> n <= 1 ? 0 : 1;
      case "ar" -> n == 1 || n == 2 ? (int) n - 1 : tens >= 3 && tens <= 10 ? 2 : tens > 10 ? 3 : 4;
      default -> n == 1 ? 0 : 1;
    };
  }

  private static boolean few(long ones, long tens) {
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14);
  }
}
