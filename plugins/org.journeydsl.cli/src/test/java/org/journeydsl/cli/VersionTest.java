package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class VersionTest {

  @Test
  void saysItsName() {
    var out = new StringWriter();
    int status =
        new CommandLine(new JourneyCommand())
            .setOut(new PrintWriter(out, true))
            .execute("--version");
    assertEquals(0, status);
    assertTrue(out.toString().startsWith("journey "), out.toString());
  }
}
