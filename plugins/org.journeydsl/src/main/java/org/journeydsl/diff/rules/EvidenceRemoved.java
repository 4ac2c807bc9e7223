package org.journeydsl.diff.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Evidence;
import org.journeydsl.model.Named;

/** Claims stay, and what they rested on goes: they are assumptions from now on. */
final class EvidenceRemoved extends ChangeRule {

  EvidenceRemoved() {
    super("evidence-removed", Impact.EXPERIENCE);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (Evidence evidence : comparison.removed(Evidence.class)) {
      judgements.addGone(
          evidence,
          "Evidence '%s' is gone.".formatted(Paths.of(evidence)),
          Affected.NOTHING,
          "What rested on it is an assumption now, or rests on something newer: say on what.");
    }
    Map<EObject, List<String>> weaker = new LinkedHashMap<>();
    for (var kept : comparison.kept(Claim.class)) {
      List<String> now = kept.now().getSources().stream().map(Paths::identity).toList();
      for (Evidence source : kept.was().getSources()) {
        // What is gone altogether was told above.
        boolean isThere = source.eResource() != null && comparison.now(source).isPresent();
        if (isThere && !now.contains(Paths.identity(source))) {
          EObject holder = Parts.of(kept.now()) != null ? Parts.of(kept.now()) : kept.now();
          List<String> sources = weaker.computeIfAbsent(holder, key -> new ArrayList<>());
          if (!sources.contains(source.getName())) {
            sources.add(source.getName());
          }
        }
      }
    }
    weaker.forEach(
        (holder, sources) ->
            judgements.add(
                holder,
                "%s has claims that no longer rest on %s."
                    .formatted(
                        holder instanceof Named ? Parts.atStart(holder) : "This",
                        Words.quoted(sources)),
                Affected.NOTHING,
                "If it was wrong, say so; else name it again with 'from'."));
  }
}
