package org.journeydsl.generate.owners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.journeydsl.TestProject;
import org.junit.jupiter.api.Test;

final class CodeOwnersTest {

  private static final String SHOP =
      """
      department Ecommerce < handle "@shop/ecommerce" >
      department Service < handle "service@shop.example" >
      department Warehouse "Warehouse"
      department Odd < handle "@a b\\n* @everyone" >
      journey Checkout < owner Ecommerce stage S < touchpoint T channel web > >
      journey Returns < owner Warehouse stage S < touchpoint T channel web > >
      journey Other < owner Odd stage S < touchpoint T channel web > >
      kpi Calls < measures "calls" owner Service >
      """;

  private static CodeOwners owners() {
    return CodeOwners.of(TestProject.of(SHOP).model(), "maps [new]/");
  }

  @Test
  void aFileBelongsToAllWhoOwnSomethingInIt() {
    assertEquals(
        List.of(
            "# journey: begin (made by 'journey export codeowners'; change the owners in .journey files)",
            "/maps\\ ?new?/main.journey @shop/ecommerce service@shop.example",
            "# journey: end"),
        owners().text().lines().toList());
  }

  @Test
  void saysWhomNoCodeHostCanCall() {
    assertEquals(2, owners().problems().size());
    assertEquals(
        "Department 'Warehouse' owns something and has no handle: add 'handle \"@organisation/team\"'.",
        owners().problems().get(1));
  }

  @Test
  void linesByHandStayAroundThem() {
    CodeOwners owners = owners();
    String first = owners.in("* @everybody");
    assertEquals("* @everybody\n\n" + owners.text(), first);
    assertEquals(first + "/docs @writers\n", owners.in(first + "/docs @writers\n"));
    assertEquals(owners.text(), owners.in(""));
  }
}
