package org.journeydsl.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.WrittenName;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Places;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.RetiredName;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;

/** What change rules tell their judgements to, and ask for what hangs on a thing. */
public final class Judgements {

  private final Comparison comparison;
  private final Series before;
  private final List<Judgement> all = new ArrayList<>();
  private ChangeRule rule;

  private Judgements(Comparison comparison) {
    this.comparison = comparison;
    this.before = Series.of(comparison.before().model());
  }

  /** Judges all that differs, the gravest first, then in the order of the files. */
  public static List<Judgement> of(Comparison comparison, List<ChangeRule> rules) {
    Judgements judgements = new Judgements(comparison);
    for (ChangeRule rule : rules) {
      judgements.rule = rule;
      rule.check(comparison, judgements);
    }
    return judgements.all.stream()
        .sorted(
            Comparator.comparing(Judgement::impact)
                .thenComparing(Judgement::finding, Finding.BY_PLACE))
        .toList();
  }

  /** What hung on something of the earlier version. */
  public Affected affected(Named was) {
    return before.on(was);
  }

  /** What hung on several things of the earlier version. */
  public Affected affected(List<Named> all) {
    Affected affected = Affected.NOTHING;
    for (Named was : all) {
      affected = affected.and(before.on(was));
    }
    return affected;
  }

  /** The KPIs that count something of the earlier version itself, not what stands in it. */
  public Affected affectedItself(Named was) {
    return before.onItself(was);
  }

  /** Something that is there now. */
  public void add(EObject now, String what, Affected affected, String advice, Fix... fixes) {
    add(comparison.after().places().of(now), now, what, affected, advice, fixes);
  }

  /** Something that is gone: it is told where it stood last, at what is still there of it. */
  public void addGone(EObject was, String what, Affected affected, String advice, Fix... fixes) {
    add(placeOfGone(was), was, what, affected, advice, fixes);
  }

  private void add(
      Place place, EObject subject, String what, Affected affected, String advice, Fix... fixes) {
    if (isPlan(subject) && affected.isEmpty()) {
      return;
    }
    all.add(
        Judgement.of(
            rule.id(),
            rule.impact(),
            Telling.path(subject),
            what,
            affected,
            advice,
            place,
            List.of(fixes),
            subject));
  }

  /** Nobody travels a future journey yet: nothing is measured there, and nobody will notice. */
  private static boolean isPlan(EObject subject) {
    Journey journey = Paths.journey(subject);
    return journey != null && JourneyParts.isFuture(journey);
  }

  private Place placeOfGone(EObject was) {
    for (EObject up = was; up != null && !(up instanceof JourneyFile); up = up.eContainer()) {
      Optional<EObject> now = comparison.now(up);
      if (now.isPresent()) {
        return comparison.after().places().of(now.get());
      }
    }
    return Place.of(comparison.before().places().of(was).file());
  }

  /** The holder of something that is gone, as it is now; empty where that is gone too. */
  public Optional<EObject> holderNow(EObject was) {
    EObject holder = was instanceof Touchpoint ? Paths.journey(was) : was.eContainer();
    return holder == null ? Optional.empty() : comparison.now(holder);
  }

  /** Keeps a name from being used again, where its holder is still there and may say so. */
  public List<Fix> retire(Named was) {
    String name = WrittenName.of(Members.key(was));
    return holderNow(was)
        .filter(holder -> holder instanceof JourneyPart || holder instanceof Question)
        .filter(holder -> !isRetired(was))
        .map(
            holder ->
                List.of(
                    write(
                        holder, "retired " + name, "End it for good: add 'retired " + name + "'")))
        .orElse(List.of());
  }

  /** Whether somebody said that a name shall not be used again, in any of what it stood in. */
  public boolean isRetired(Named was) {
    for (EObject up = was.eContainer(); up != null; up = up.eContainer()) {
      Optional<EObject> now = comparison.now(up);
      if (now.isPresent()
          && now.get() instanceof Statement holder
          && JourneyParts.facts(holder, RetiredName.class).stream()
              .anyMatch(retired -> retired.getNames().contains(Members.key(was)))) {
        return true;
      }
    }
    return false;
  }

  /** Writes a fact into the block of something that is there now. */
  public Fix write(EObject holder, String fact, String title) {
    return Fix.proposed(title, places().addFact(holder, fact));
  }

  /** Keeps what was collected under an old name. */
  public Fix keep(Named now, String oldName) {
    return Fix.proposed(
        "Keep the series of '%s': add 'formerly %s'".formatted(oldName, oldName),
        KeptSeries.edit(now, oldName, places()));
  }

  /** What is new in the place of something that is gone and says nearly the same. */
  public <T extends Named> Optional<T> successor(T was, Class<T> kind) {
    EObject holder = holderOf(was);
    return Likeness.nearest(
        was,
        comparison.added(kind).stream()
            .filter(now -> now.eClass() == was.eClass())
            .filter(now -> holder == null || comparison.now(holder).orElse(null) == holderOf(now))
            .toList());
  }

  /** What bounds a name: the journey of a touchpoint, the file's project of an element. */
  private static EObject holderOf(EObject named) {
    EObject up = named.eContainer();
    if (named instanceof Touchpoint) {
      return Paths.journey(named);
    }
    return up instanceof JourneyFile ? null : up;
  }

  private Places places() {
    return comparison.after().places();
  }
}
