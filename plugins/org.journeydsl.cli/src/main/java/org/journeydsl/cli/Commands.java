package org.journeydsl.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.findings.Guess;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * All commands, in the order of the help.
 *
 * <p>Only the one that is called is set up: a check of one file should not wait for the preview.
 */
final class Commands {

  static final List<String> NAMES =
      List.of(
          "check",
          "format",
          "generate",
          "diff",
          "plan",
          "git",
          "explain",
          "preview",
          "export",
          "import",
          "new",
          "init",
          "ide",
          "lsp",
          "completion");

  private final Shell shell;
  private boolean debug;

  Commands(Shell shell) {
    this.shell = shell;
    this.debug = shell.has("JOURNEY_DEBUG");
  }

  private Object create(String name) {
    return switch (name) {
      case "check" -> new CheckCommand(shell);
      case "diff" -> new DiffCommand(shell);
      case "plan" -> new PlanCommand(shell);
      case "git" -> GitCommand.line(shell);
      case "explain" -> new ExplainCommand(shell);
      case "format" -> new FormatCommand(shell);
      case "export" -> new ExportCommand(shell);
      case "import" -> new ImportCommand(shell);
      case "new" -> new NewCommand(shell);
      case "ide" -> new IdeCommand();
      case "lsp" -> new LspCommand(shell);
      case "preview" -> new PreviewCommand(shell);
      case "completion" -> new CompletionCommand(shell);
      case "init" -> new InitCommand(shell);
      case "generate" -> new GenerateCommand(shell);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Runs what the arguments say and gives back the exit status. */
  int run(String... arguments) {
    try {
      return execute(arguments);
    } catch (WrongUse e) {
      shell.err().println("journey: " + e.getMessage().replace("\n", "\njourney: "));
      return wrongUse(arguments);
    } catch (ParameterException e) {
      explain(e);
      return wrongUse(arguments);
    } catch (OutOfMemoryError e) {
      shell.err().println("journey: Not enough memory. Give Java more: JAVA_TOOL_OPTIONS=-Xmx2g");
      return Status.BUG;
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      return bug(e);
    } finally {
      shell.out().flush();
      shell.err().flush();
    }
  }

  private int execute(String... arguments) {
    List<String> rest = new ArrayList<>(List.of(arguments));
    debug |= rest.remove("--debug");
    Optional<String> command = rest.stream().filter(each -> !each.startsWith("-")).findFirst();
    if (command.isPresent() && !NAMES.contains(command.get()) && !command.get().equals("help")) {
      String guess =
          Guess.nearest(command.get(), NAMES)
              .map(near -> "Did you mean '" + near + "'?")
              .orElse("'journey --help' lists the commands.");
      throw new WrongUse("There is no command '" + command.get() + "'. " + guess);
    }
    CommandLine line;
    if (!rest.isEmpty() && NAMES.contains(rest.get(0))) {
      line = only(rest.remove(0));
    } else {
      line = all();
    }
    CommandLine.ParseResult parsed = line.parseArgs(rest.toArray(new String[0]));
    Integer help = CommandLine.executeHelpRequest(parsed);
    if (help != null) {
      return help;
    }
    CommandLine last = parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
    return ((Action) last.getCommand()).run();
  }

  private CommandLine line(String name) {
    Object command = create(name);
    return command instanceof CommandLine line ? line : new CommandLine(command);
  }

  /** One command alone, which starts faster. */
  private CommandLine only(String name) {
    CommandLine line = line(name).setCommandName("journey " + name);
    space(line);
    return dress(line);
  }

  /** The program with all commands, as help and completion need it. */
  CommandLine all() {
    CommandLine line = new CommandLine(new RootCommand(shell));
    for (String name : NAMES) {
      line.addSubcommand(name, line(name));
    }
    return dress(line);
  }

  private CommandLine dress(CommandLine line) {
    ColorScheme colours = CommandLine.Help.defaultColorScheme(shell.colours() ? Ansi.ON : Ansi.OFF);
    line.getSubcommands().values().forEach(Commands::space);
    return line.setColorScheme(colours)
        .setOut(shell.out())
        .setErr(shell.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setAbbreviatedSubcommandsAllowed(false);
  }

  /** Blank lines between the parts of a command's help. */
  private static void space(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading("%nUsage: ")
        .parameterListHeading("%n")
        .optionListHeading("%n");
  }

  private static int wrongUse(String... arguments) {
    boolean compares =
        List.of(arguments).stream()
            .filter(each -> !each.startsWith("-"))
            .findFirst()
            .filter(ComparingStatus.COMMANDS::contains)
            .isPresent();
    return compares ? ComparingStatus.NOT_COMPARED : Status.WRONG_USE;
  }

  private void explain(ParameterException problem) {
    PrintWriter err = shell.err();
    CommandSpec command = problem.getCommandLine().getCommandSpec();
    String message = problem.getMessage();
    if (problem instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
      String written = unmatched.getUnmatched().get(0).split("=")[0];
      message =
          "There is no option '%s'.%s"
              .formatted(
                  written,
                  Guess.nearest(written, command.optionsMap().keySet())
                      .map(near -> " Did you mean '" + near + "'?")
                      .orElse(""));
    }
    err.println("journey: " + message);
    String name = command.qualifiedName();
    err.println("'" + name + " --help' shows what can be written.");
  }

  private int bug(Throwable problem) {
    PrintWriter err = shell.err();
    err.println(
        "journey: This is a mistake in journey itself, not in your files ("
            + problem.getClass().getSimpleName()
            + "). Please report it with what 'JOURNEY_DEBUG=1 journey ...' prints.");
    if (debug) {
      problem.printStackTrace(err);
    }
    return Status.BUG;
  }
}
