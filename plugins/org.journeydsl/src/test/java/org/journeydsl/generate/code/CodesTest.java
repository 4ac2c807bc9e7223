package org.journeydsl.generate.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.journeydsl.TestProject;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A code is accepted where it is used, tells paths apart, and never changes without need. */
final class CodesTest {

  private static final List<String> PATHS =
      List.of(
          "Checkout.Cart.Ease",
          "Покупка.Кошик.Зручність",
          "Покупка.Кошик.Зручность",
          "OtevřeníÚčtu.Formulář.csat",
          "Wdrożenie.Cisza.Łatwość",
          "支付.购物车.满意度",
          "Інтерв'ю.Крок-2.ces",
          "A_B.C.D",
          "A.B_C.D",
          "A-B.C.D",
          "_._._",
          "nul",
          "com1",
          "CON",
          "Journey." + "VeryLongTouchpointName".repeat(6) + ".Question",
          "J.T2.2nd",
          "\u0130stanbul.T.Q");

  private static String code(Platform platform, String path) {
    return Codes.of(platform, List.of(path)).of(path);
  }

  @ParameterizedTest
  @CsvSource({
    "Checkout.Cart.Ease, checkout_cart_ease",
    "Checkout.Cart.csat, checkout_cart_csat",
    "TimeToPay, timetopay"
  })
  void aPlainPathIsItsOwnCode(String path, String code) {
    assertEquals(code, code(Platform.SURVEYJS, path));
  }

  /** Written out, since a code that changes breaks a running survey's series. */
  @ParameterizedTest
  @CsvSource({
    "Покупка.Кошик.Зручність, pokupka_koshik_zruchnist_8gghv636, zruchnist8gghv636",
    "OtevřeníÚčtu.Podpis.Srozumitelnost, otevreniuctu_podpis_srozumitelnost_esfzsr8f, srozumitelnoesfzsr8f",
    "Checkout.Cart.Ease, checkout_cart_ease, carteaseqp2qndd4"
  })
  void codesAreTheseForEver(String path, String surveyJs, String limeSurvey) {
    assertEquals(surveyJs, code(Platform.SURVEYJS, path));
    assertEquals(limeSurvey, code(Platform.LIMESURVEY, path));
  }

  @ParameterizedTest
  @EnumSource(Platform.class)
  void everyPlatformAcceptsItsCodes(Platform platform) {
    String form = platform == Platform.LIMESURVEY ? "[A-Za-z][A-Za-z0-9]{0,19}" : "[a-z][a-z0-9_]*";
    Codes codes = Codes.of(platform, PATHS);
    for (String path : PATHS) {
      String code = codes.of(path);
      assertTrue(code.matches(form), code);
      assertTrue(code.length() <= platform.length(), code);
      assertTrue(!code.contains("__"), code + ": two underscores belong to what travels along");
      assertTrue(!Set.of("nul", "com1", "con").contains(code), code);
    }
  }

  @ParameterizedTest
  @EnumSource(Platform.class)
  void differentPathsHaveDifferentCodes(Platform platform) {
    List<String> paths = new ArrayList<>(PATHS);
    paths.add("checkout.cart.ease");
    Codes codes = Codes.of(platform, paths);
    Set<String> different = new HashSet<>();
    paths.forEach(path -> different.add(codes.of(path).toLowerCase(Locale.ROOT)));
    assertEquals(paths.size(), different.size());
  }

  @ParameterizedTest
  @EnumSource(Platform.class)
  void neitherOrderNorOtherPathsChangeACode(Platform platform) {
    List<String> shuffled = new ArrayList<>(PATHS);
    Collections.reverse(shuffled);
    Codes all = Codes.of(platform, PATHS);
    Codes other = Codes.of(platform, shuffled);
    for (String path : PATHS) {
      assertEquals(all.of(path), other.of(path));
      assertEquals(all.of(path), code(platform, path));
    }
  }

  @Test
  void pathsThatDifferInCaseOnlyBothGetTheirHash() {
    Codes codes = Codes.of(Platform.SURVEYJS, List.of("A.Cart.Ease", "a.cart.ease"));
    assertTrue(codes.of("A.Cart.Ease").startsWith("a_cart_ease_"));
    assertTrue(codes.of("a.cart.ease").startsWith("a_cart_ease_"));
    assertNotEquals(codes.of("A.Cart.Ease"), codes.of("a.cart.ease"));
  }

  @Test
  void aNameInTwoUnicodeFormsIsOneName() {
    assertEquals(code(Platform.FILE, "Koš\u00edk"), code(Platform.FILE, "Kos\u030ci\u0301k"));
  }

  @Test
  void aRenamedTouchpointKeepsTheCodesOfItsQuestions() {
    String before = "journey J < stage S < touchpoint Cart < channel web csat \"How?\" > > >";
    String after =
        "journey J < stage S < touchpoint Basket < formerly Cart channel web csat \"How?\" > > >";
    Question old = TestProject.of(before).questions().get(0);
    TestProject renamed = TestProject.of(after);
    Question question = renamed.questions().get(0);
    assertEquals("J.Basket.csat", Paths.of(question));
    assertEquals(Paths.of(old), Paths.identity(question));
    assertEquals("j_cart_csat", CodeMap.of(renamed.model()).of(Platform.SURVEYJS, question));
  }

  @Test
  void everyQuestionOptionAndFollowUpOfTheExamplesHasOneCode() {
    for (String example : List.of("bank-account", "online-shop", "retailer", "employee")) {
      TestProject project = TestProject.example(example);
      CodeMap codes = CodeMap.of(project.model());
      Set<String> seen = new HashSet<>();
      for (Question question : project.questions()) {
        assertTrue(seen.add(codes.of(Platform.LIMESURVEY, question)));
        question
            .getFollowUps()
            .forEach(each -> assertTrue(seen.add(codes.of(Platform.LIMESURVEY, each))));
        Set<String> options = new HashSet<>();
        question
            .getOptions()
            .forEach(each -> assertTrue(options.add(codes.of(Platform.SURVEYJS, each))));
      }
    }
  }
}
