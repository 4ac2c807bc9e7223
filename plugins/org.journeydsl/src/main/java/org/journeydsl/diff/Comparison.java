package org.journeydsl.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.ProjectModel.ProjectFile;

/**
 * Two versions of a project and all that differs between them.
 *
 * <p>Where something stands in which file does not count: moving a persona into a shared file is no
 * change, nor is layout.
 */
public final class Comparison {

  private final Version before;
  private final Version after;
  private final Pairs pairs;
  private final List<Change> changes;

  private Comparison(Version before, Version after) {
    this.before = before;
    this.after = after;
    this.pairs = Matching.of(before.model(), after.model());
    this.changes = new Telling(before, after, pairs).all();
  }

  /** Compares two versions that can be read. */
  public static Comparison of(Version before, Version after) {
    return new Comparison(before, after);
  }

  /**
   * A thing in both versions.
   *
   * @param <T> what it is
   */
  public record Kept<T>(T was, T now) {}

  public Version before() {
    return before;
  }

  public Version after() {
    return after;
  }

  /**
   * All that differs, in the order of the later version; what is gone stands where it was missed.
   */
  public List<Change> changes() {
    return changes;
  }

  /** What became of something of the earlier version; empty where it is gone. */
  public Optional<EObject> now(EObject was) {
    return pairs.after(was);
  }

  /** What something of the later version was; empty where it is new. */
  public Optional<EObject> was(EObject now) {
    return pairs.before(now);
  }

  /** What is in both versions, of one kind, in the order of the later one. */
  public <T extends EObject> List<Kept<T>> kept(Class<T> kind) {
    List<Kept<T>> kept = new ArrayList<>();
    for (T now : all(after.model(), kind)) {
      was(now).filter(kind::isInstance).ifPresent(was -> kept.add(new Kept<>(kind.cast(was), now)));
    }
    return kept;
  }

  /** What is gone, of one kind, also with what it stood in. */
  public <T extends EObject> List<T> removed(Class<T> kind) {
    return all(before.model(), kind).stream().filter(was -> now(was).isEmpty()).toList();
  }

  /** What is new, of one kind, also with what it stands in. */
  public <T extends EObject> List<T> added(Class<T> kind) {
    return all(after.model(), kind).stream().filter(now -> was(now).isEmpty()).toList();
  }

  /** Whether something went because what it stood in went. */
  public boolean wentWithItsHolder(EObject was) {
    EObject holder = was.eContainer();
    while (holder != null && holder.eContainer() != null) {
      if (now(holder).isEmpty()) {
        return true;
      }
      holder = holder.eContainer();
    }
    return false;
  }

  /** The values that differ in something that is in both versions. */
  public List<Detail> details(EObject was, EObject now) {
    return Saying.differences(Saying.of(was, pairs), Saying.of(now, pairs));
  }

  /** Whether two things of either version are the same. */
  public boolean isSame(EObject was, EObject now) {
    return now(was).filter(each -> each == now).isPresent() || was == null && now == null;
  }

  private static <T extends EObject> List<T> all(ProjectModel model, Class<T> kind) {
    List<T> all = new ArrayList<>();
    for (ProjectFile file : model.files()) {
      for (EObject each : file.objects()) {
        if (kind.isInstance(each)) {
          all.add(kind.cast(each));
        }
      }
    }
    return all;
  }
}
