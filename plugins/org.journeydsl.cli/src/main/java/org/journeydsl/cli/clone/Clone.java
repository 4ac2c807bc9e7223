package org.journeydsl.cli.clone;

import java.nio.file.Path;

/**
 * A clone as the git program sees it.
 *
 * @param top its top folder; of a linked work tree that one's
 * @param config the settings that all its work trees share
 * @param hooks where git looks for hooks, also where {@code core.hooksPath} says so
 * @param git the program, in the top folder
 */
record Clone(Path top, Path config, Path hooks, GitProgram git) {

  static Clone around(Path folder) {
    GitProgram git = new GitProgram(folder);
    Path top =
        git.ask("rev-parse", "--show-toplevel")
            .filter(answer -> !answer.isEmpty())
            .map(Path::of)
            .orElseThrow(
                () ->
                    new NoClone(
                        "'%s' is in no work tree of git: go to your clone, or make one with 'git init'."
                            .formatted(folder)));
    GitProgram above = new GitProgram(top);
    Path shared = top.resolve(answer(above, "rev-parse", "--git-common-dir"));
    Path hooks = top.resolve(answer(above, "rev-parse", "--git-path", "hooks"));
    return new Clone(top, shared.resolve("config").normalize(), hooks.normalize(), above);
  }

  private static String answer(GitProgram git, String... arguments) {
    return git.ask(arguments)
        .orElseThrow(() -> new NoClone("This clone is broken: 'git status' says how."));
  }

  /** Whether other repositories use the folder of the hooks as well. */
  boolean sharesHooks() {
    return !hooks.startsWith(top) && !hooks.startsWith(config.getParent());
  }
}
