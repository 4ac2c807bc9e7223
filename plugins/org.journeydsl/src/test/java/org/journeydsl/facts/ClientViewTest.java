package org.journeydsl.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.journeydsl.TestProject;
import org.journeydsl.generate.Audience;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Generators;
import org.junit.jupiter.api.Test;

/** What somebody outside the organisation may see. */
final class ClientViewTest {

  private static final TestProject PROJECT =
      TestProject.of(
          """
          persona Ann
          persona Bo "INTERNAL picker" < kind employee >
          department Stock "INTERNAL stock" < lead "INTERNAL Lee" handle "@internal/stock" >
          kpi Speed "How fast" < measures time at Cart owner Stock target 2 days by 2027-01-01 >
          journey J < persona Ann owner Stock note "INTERNAL note"
            stage S <
              touchpoint Cart <
                does "Looks"
                pain Fee "A late fee" severe
                opportunity "Say it early" solves Fee by Stock
                frontstage "Chat answers"
                backstage Pick "INTERNAL picking" by Stock < pain Scanner "INTERNAL no scanner" >
                support "INTERNAL address check"
                employee Bo < feels -1 "INTERNAL rush" >
                message "Still there?" < channel email sent by Stock text "Your basket" >
                next Cart when "again"
              >
            > >
          """);

  @Test
  void nothingInternalIsInAnyOutput() {
    for (Generator generator : Generators.all()) {
      var source = PROJECT.project().source(Audience.CLIENT);
      for (GeneratedFile file : generator.generate(source).files()) {
        assertFalse(file.text().contains("INTERNAL"), generator.id() + " " + file.path());
        assertFalse(file.text().contains("@internal"), generator.id() + " " + file.path());
      }
    }
  }

  @Test
  void nextStepsAreToldWithoutOwners() {
    var project =
        TestProject.of(
            "journey J < stage S < touchpoint T pain \"Late\" severe"
                + " opportunity \"Tell it\" < status planned > > >");
    var map = Generators.all().get(0);
    var team = map.generate(project.project().source(Audience.TEAM)).files().get(0).text();
    var client = map.generate(project.project().source(Audience.CLIENT)).files().get(0).text();
    assertTrue(team.contains(">Next steps and who owns them<") && team.contains("no owner yet"));
    assertTrue(client.contains(">Next steps<") && !client.contains("no owner yet"));
  }

  @Test
  void whatTheCustomerMeetsStays() {
    var map = Generators.all().get(0).generate(PROJECT.project().source(Audience.CLIENT)).files();
    for (var told :
        new String[] {"Looks", "A late fee", "Say it early", "Chat answers", "basket"}) {
      assertTrue(map.get(0).text().contains(told), told);
    }
  }

  @Test
  void theProjectItselfIsNotTouched() {
    var view = ClientView.of(PROJECT.model());
    var touchpoint = PROJECT.journey("J").getTouchpoints().get(0);
    var copy = view.project().journeys().get(0).getTouchpoints().get(0);
    assertSame(touchpoint, view.origin(copy));
    assertTrue(copy.getFacts().size() < touchpoint.getFacts().size());
    assertEquals("Pick", ((org.journeydsl.model.Named) touchpoint.getFacts().get(4)).getName());
  }
}
