package org.journeydsl.generate.owners;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;
import org.journeydsl.model.Department;
import org.journeydsl.model.Handle;
import org.journeydsl.model.Owner;

/**
 * The part of a {@code CODEOWNERS} file that {@code owner} and {@code handle} say: a line per
 * journey file with the handles of all who own something in it.
 *
 * <p>GitHub, GitLab and Gitea read it (GitHub's documentation of 2026, "About code owners"): paths
 * start at the top of the repository, blanks are written {@code \ }, and since brackets have no
 * escape there, a {@code ?} stands for each sign that would mean something.
 *
 * @param text the lines between two marks, so that lines by hand can stand around them
 * @param problems owners that cannot be named, each a sentence
 */
public record CodeOwners(String text, List<String> problems) {

  private static final String BEGIN =
      "# journey: begin (made by 'journey export codeowners'; change the owners in .journey files)\n";
  private static final String END = "# journey: end\n";
  private static final String BEGIN_SIGN = "# journey: begin";

  /** {@code @user}, {@code @organisation/team/subteam} or an e-mail address. */
  private static final Pattern HANDLE =
      Pattern.compile("@[A-Za-z0-9][\\w.-]*(/[\\w.-]+)*|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

  public CodeOwners {
    problems = List.copyOf(problems);
  }

  /**
   * The owners of a project's files.
   *
   * @param folder of the project in its repository: empty, or ending in {@code /}
   */
  public static CodeOwners of(ProjectModel project, String folder) {
    StringBuilder text = new StringBuilder(BEGIN);
    Set<String> problems = new TreeSet<>();
    for (ProjectFile file : project.files()) {
      Set<String> handles = new LinkedHashSet<>();
      for (EObject each : file.objects()) {
        if (each instanceof Owner owner && owner.getDepartment() != null) {
          handles.addAll(handles(owner.getDepartment(), problems));
        }
      }
      if (!handles.isEmpty()) {
        text.append(pattern("/" + folder + file.path()))
            .append(' ')
            .append(String.join(" ", handles))
            .append('\n');
      }
    }
    return new CodeOwners(text.append(END).toString(), new ArrayList<>(problems));
  }

  private static List<String> handles(Department department, Set<String> problems) {
    List<String> handles = new ArrayList<>();
    for (Handle handle : JourneyParts.facts(department, Handle.class)) {
      if (HANDLE.matcher(handle.getHandle()).matches()) {
        handles.add(handle.getHandle());
      } else {
        problems.add(
            "Department '%s' has the handle '%s', which no code host knows: write '@team', '@organisation/team' or an e-mail address."
                .formatted(department.getName(), handle.getHandle()));
      }
    }
    if (JourneyParts.facts(department, Handle.class).isEmpty()) {
      problems.add(
          "Department '%s' owns something and has no handle: add 'handle \"@organisation/team\"'."
              .formatted(department.getName()));
    }
    return handles;
  }

  private static String pattern(String path) {
    StringBuilder pattern = new StringBuilder();
    path.codePoints()
        .forEach(
            c -> {
              if (c == ' ') {
                pattern.append("\\ ");
              } else if ("[]*!\\".indexOf(c) >= 0 || Character.isISOControl(c)) {
                pattern.append('?');
              } else {
                pattern.appendCodePoint(c);
              }
            });
    return pattern.toString();
  }

  /** A whole file with these lines in it: in the place of earlier ones, else at its end. */
  public String in(String file) {
    int begin = file.indexOf(BEGIN_SIGN);
    int end = begin < 0 ? -1 : file.indexOf(END.strip(), begin);
    if (end < 0) {
      String before = file.isEmpty() || file.endsWith("\n") ? file : file + "\n";
      return before + (before.isEmpty() ? "" : "\n") + text;
    }
    int rest = Math.min(file.length(), end + END.length());
    return file.substring(0, begin) + text + file.substring(rest);
  }
}
