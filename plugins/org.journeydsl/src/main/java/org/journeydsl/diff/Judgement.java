package org.journeydsl.diff;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;

/**
 * What one change rule has to say.
 *
 * @param rule id of the rule
 * @param impact what the change touches
 * @param path of what it is about
 * @param what happened, as a sentence
 * @param affected what breaks with it
 * @param advice what to do, as a sentence; may be empty
 * @param finding the same as a problem at a place of the later version, as all outputs for tools
 *     have it
 * @param subject what it is about, in the later version, in the earlier one where it is gone
 */
public record Judgement(
    String rule,
    Impact impact,
    String path,
    String what,
    Affected affected,
    String advice,
    Finding finding,
    EObject subject) {

  static Judgement of(
      String rule,
      Impact impact,
      String path,
      String what,
      Affected affected,
      String advice,
      Place place,
      List<Fix> fixes,
      EObject subject) {
    StringBuilder message = new StringBuilder(what);
    if (!affected.isEmpty()) {
      message.append(" It breaks ").append(affected.sentence()).append('.');
    }
    if (!advice.isEmpty()) {
      message.append(' ').append(advice);
    }
    return new Judgement(
        rule,
        impact,
        path,
        what,
        affected,
        advice,
        new Finding(rule, impact.severity(), message.toString(), place, fixes),
        subject);
  }

  /** The same, as a project judges it. */
  public Judgement with(Finding judged) {
    return new Judgement(rule, impact, path, what, affected, advice, judged, subject);
  }

  /** The fix that keeps a series, as one would write it; empty where there is none. */
  public List<Fix> fixes() {
    return finding.fixes();
  }
}
