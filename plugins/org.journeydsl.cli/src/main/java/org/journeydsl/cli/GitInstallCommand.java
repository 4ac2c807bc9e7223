package org.journeydsl.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journey git install}. */
@Command(
    name = "install",
    header = "Tell git in this clone how to show and merge .journey files.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%n",
    footer = {
      "",
      "The settings go into the clone's own .git/config, and two words into .gitattributes, all",
      "between two marks. What you have set yourself stays. Where this program is not found later,",
      "git shows and merges texts as ever. Do it again after you moved this program."
    })
final class GitInstallCommand implements Action {

  private final Shell shell;

  @Mixin private HelpOption help;

  @Option(
      names = "--hook",
      description =
          "Also a pre-commit hook: it stops commits with errors, or with changes that break what is"
              + " measured. A hook that is there stays and runs after it.")
  private boolean hook;

  GitInstallCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    return GitCommand.run(
        shell,
        setup -> {
          setup.install();
          if (hook) {
            setup.installHook();
          }
          return setup.told();
        });
  }
}
