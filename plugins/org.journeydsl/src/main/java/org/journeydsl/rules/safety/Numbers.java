package org.journeydsl.rules.safety;

import java.util.Optional;

/**
 * Numbers in texts that belong to a person.
 *
 * <p>Cards pass the check of Luhn (ISO/IEC 7812-1), accounts the one of IBANs (ISO 13616), so that
 * numbers of orders and parcels are rarely taken for one.
 */
final class Numbers {

  private Numbers() {}

  /** A phone number with its country: + or 00, and 9 to 15 digits (ITU-T E.164). */
  static Optional<String> phone(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean plus = text.charAt(i) == '+';
      boolean zeros = text.startsWith("00", i) && !isAlnum(text, i - 1) && !isJoined(text, i);
      if (plus || zeros) {
        int end = end(text, plus ? i + 1 : i + 2, " ()-\u00A0\u202F");
        String digits = digits(text, plus ? i + 1 : i + 2, end);
        if (digits.length() >= 9
            && digits.length() <= 15
            && digits.charAt(0) != '0'
            && !isAlnum(text, end)
            && !isExample(digits)) {
          return Optional.of(text.substring(i, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Round numbers are amounts, and +1 … 555 01.. is kept free for films and books. */
  private static boolean isExample(String digits) {
    return digits.endsWith("00000") || (digits.startsWith("1") && digits.startsWith("55501", 4));
  }

  /** A card number: 13 to 19 digits. */
  static Optional<String> card(String text) {
    int i = 0;
    while (i < text.length()) {
      if (!isDigit(text, i) || isAlnum(text, i - 1) || (i > 0 && text.charAt(i - 1) == '+')) {
        i++;
        continue;
      }
      int end = end(text, i, " -\u00A0\u202F");
      String digits = digits(text, i, end);
      if (digits.length() >= 13
          && digits.length() <= 19
          && !isAlnum(text, end)
          && passesLuhn(digits)) {
        return Optional.of(text.substring(i, end));
      }
      i = end;
    }
    return Optional.empty();
  }

  private static boolean passesLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0 && digits.chars().distinct().count() > 1;
  }

  /** An account number: an IBAN in capitals, with or without blanks. */
  static Optional<String> account(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      if (isCapital(text, i)
          && isCapital(text, i + 1)
          && isDigit(text, i + 2)
          && isDigit(text, i + 3)
          && !isAlnum(text, i - 1)) {
        Optional<String> found = accountAt(text, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> accountAt(String text, int start) {
    StringBuilder iban = new StringBuilder();
    for (int i = start; i < text.length() && iban.length() < 34; i++) {
      if (isDigit(text, i) || isCapital(text, i)) {
        iban.append(text.charAt(i));
        if (iban.length() >= 15 && !isAlnum(text, i + 1) && isIban(iban)) {
          return Optional.of(text.substring(start, i + 1));
        }
      } else if (text.charAt(i) != ' ' && text.charAt(i) != '\u00A0') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isIban(CharSequence iban) {
    int rest = 0;
    for (int i = 0; i < iban.length(); i++) {
      char c = iban.charAt((i + 4) % iban.length());
      int value = c <= '9' ? c - '0' : c - 'A' + 10;
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
  }

  /** Behind the last digit of a run in which single other signs may stand. */
  private static int end(String text, int start, String between) {
    int end = start;
    for (int i = start; i < text.length(); i++) {
      if (isDigit(text, i)) {
        end = i + 1;
      } else if (between.indexOf(text.charAt(i)) < 0 || i - end > 1) {
        break;
      }
    }
    return end;
  }

  private static String digits(String text, int from, int to) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (isDigit(text, i)) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
  }

  private static boolean isAlnum(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether digits before a blank, comma or point belong to the same number. */
  private static boolean isJoined(String text, int at) {
    return at > 1 && " .,-\u00A0\u202F".indexOf(text.charAt(at - 1)) >= 0 && isDigit(text, at - 2);
  }
}
