package org.journeydsl.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code journey ide}: explains itself here. The script {@code ./journey} of a clone opens the
 * workbench, which it builds from the clone; nothing else has one.
 */
@Command(
    name = "ide",
    header = "Open a workbench (Eclipse) with the text beside its map, and the examples in it.",
    footer = {
      "",
      "In a clone of the repository ./journey ide builds the workbench and opens it. Its workspace",
      "is build/workspace, or the folder that JOURNEY_WORKSPACE names. Whoever has an Eclipse",
      "installs our update site into it instead: docs/eclipse.md.",
      "",
      "Example:",
      "  ./journey ide                        copies of all examples, one of them open"
    })
final class IdeCommand implements Action {

  @Mixin private HelpOption help;

  @Override
  public int run() {
    throw new WrongUse(
        "The workbench opens from a clone of the repository, with ./journey ide and nothing behind"
            + " it.");
  }
}
