package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeydsl.findings.Place;
import org.junit.jupiter.api.Test;

/** Addresses of lines, as forges spell them. */
final class RepositoryLinesTest {

  private static final Place PLACE = new Place("maps/Купівля 1.journey", 0, 0, 12, 1, 12, 1);

  private static String at(String repository) {
    return new RepositoryLines(repository).address(PLACE);
  }

  @Test
  void forgesAreKnownByTheirHost() {
    var path = "maps/%D0%9A%D1%83%D0%BF%D1%96%D0%B2%D0%BB%D1%8F%201.journey";
    assertEquals(
        "https://github.com/shop/maps/blob/HEAD/" + path + "#L12",
        at("https://github.com/shop/maps/"));
    assertEquals(
        "https://gitlab.example/shop/maps/-/blob/HEAD/" + path + "#L12",
        at("https://gitlab.example/shop/maps"));
    assertEquals(
        "https://github.com/shop/maps/blob/main/journeys/" + path + "#L12",
        at("https://github.com/shop/maps/tree/main/journeys"));
    assertEquals("https://example.com/x/" + path + "#L12", at("https://example.com/x"));
    assertEquals(
        "https://example.com/view?f=" + path + "&l=12",
        at("https://example.com/view?f={path}&l={line}"));
  }

  @Test
  void withoutARepositoryThereIsNoAddress() {
    assertEquals("", at(null));
  }
}
