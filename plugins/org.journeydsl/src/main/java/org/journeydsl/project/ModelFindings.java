package org.journeydsl.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.findings.Edits;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.validation.ParsedFile;
import org.journeydsl.writing.EditableResource;

/**
 * What is wrong with models while they are changed in diagrams and tables, told for the things that
 * it is about.
 *
 * <p>The texts are judged that a save would write, with all rules and the project's settings, so
 * that a diagram says what an editor says after saving, and fixes are the same edits of text. Found
 * again only after something changed.
 */
public final class ModelFindings extends AdapterImpl {

  private final ResourceSet set;
  private final Supplier<LocalDate> today;
  private final Map<Path, LiveProject> projects = new HashMap<>();
  private final Map<EObject, List<Finding>> byObject = new IdentityHashMap<>();
  private final Map<Finding, LiveProject> origins = new IdentityHashMap<>();
  private boolean isStale = true;
  private final EContentAdapter watch =
      new EContentAdapter() {
        @Override
        public void notifyChanged(Notification change) {
          super.notifyChanged(change);
          isStale |= !change.isTouch();
        }
      };

  /**
   * A change of a file that a fix asks for.
   *
   * @param uri the file
   * @param before what a save would write
   * @param after what it shall say instead
   */
  public record Change(URI uri, String before, String after) {}

  private ModelFindings(ResourceSet set, Supplier<LocalDate> today) {
    this.set = set;
    this.today = today;
  }

  /**
   * The findings of the models that are open together.
   *
   * @param today the day that ages are counted to
   */
  public static ModelFindings in(ResourceSet set, Supplier<LocalDate> today) {
    for (var each : set.eAdapters()) {
      if (each instanceof ModelFindings known) {
        return known;
      }
    }
    ModelFindings findings = new ModelFindings(set, today);
    set.eAdapters().add(findings);
    return findings;
  }

  /** Files came or went. */
  @Override
  public void notifyChanged(Notification change) {
    isStale |= !change.isTouch();
  }

  /**
   * What is wrong with something, or with what stands in it: a touchpoint has the findings of its
   * facts, a stage those of its own facts only.
   */
  public List<Finding> of(EObject object) {
    if (isStale) {
      judge();
    }
    return byObject.getOrDefault(object, List.of());
  }

  /** The changes of files that a fix is made of; empty where one of them is not open. */
  public List<Change> changes(Finding finding, Fix fix) {
    LiveProject project = origins.get(finding);
    if (project == null) {
      return List.of();
    }
    Edits edits = Edits.of(fix);
    List<Change> changes = new ArrayList<>();
    for (String path : edits.files()) {
      URI uri = uri(project.root().resolve(path));
      String before = project.text(path).orElse(null);
      if (before == null) {
        return List.of();
      }
      changes.add(new Change(uri, before, edits.apply(path, before)));
    }
    return changes;
  }

  /** As the resource set calls a file, so that others find it there. */
  private URI uri(Path file) {
    return List.copyOf(set.getResources()).stream()
        .map(Resource::getURI)
        .filter(uri -> file.equals(place(uri)))
        .findFirst()
        .orElseGet(() -> URI.createFileURI(file.toString()));
  }

  private static Path place(URI uri) {
    Path local = uri == null ? null : ImportsOnDemand.local(uri);
    return local == null ? null : local.toAbsolutePath().normalize();
  }

  // ------------------------------------------------------------------------------------- judging

  private void judge() {
    byObject.clear();
    origins.clear();
    Map<EditableResource, Path> files = new HashMap<>();
    for (Resource each : List.copyOf(set.getResources())) {
      if (each instanceof EditableResource file && isRead(file) && place(each.getURI()) != null) {
        files.put(file, place(each.getURI()));
      }
    }
    files.forEach((file, path) -> project(path).write(project(path).path(path), text(file)));
    projects.values().forEach(project -> project.reload(ProjectRoot.SETTINGS));
    projects.values().forEach(LiveProject::finish);
    files.forEach((file, path) -> collect(file, project(path), project(path).path(path)));
    for (EditableResource file : files.keySet()) {
      if (!file.eAdapters().contains(watch)) {
        file.eAdapters().add(watch);
      }
    }
    isStale = false;
  }

  private static boolean isRead(EditableResource file) {
    return file.getParseResult() != null
        && !file.getContents().isEmpty()
        && file.getContents().get(0) instanceof JourneyFile;
  }

  private LiveProject project(Path file) {
    return projects.computeIfAbsent(
        ProjectRoot.of(file),
        root -> {
          LiveProject project = new LiveProject(root, today);
          project.coverAll();
          return project;
        });
  }

  /** What cannot be saved as it is now is judged as it was read. */
  private static String text(EditableResource file) {
    try {
      return file.text();
    } catch (IOException e) {
      return file.getParseResult().getRootNode().getText();
    }
  }

  private void collect(EditableResource file, LiveProject project, String path) {
    ParsedFile judged = project.parsed(path).orElse(null);
    if (judged == null) {
      return;
    }
    for (Finding finding : project.findings(path)) {
      ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(judged.root(), finding.place().offset());
      EObject there = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
      origins.put(finding, project);
      for (EObject up = there; up != null && !(up instanceof JourneyFile); up = up.eContainer()) {
        if (up instanceof Statement) {
          EObject here = file.getEObject(judged.resource().getURIFragment(up));
          byObject.computeIfAbsent(here, any -> new ArrayList<>()).add(finding);
          if (up instanceof Touchpoint || up instanceof Stage) {
            break;
          }
        }
      }
    }
  }
}
