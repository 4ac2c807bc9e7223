package org.journeydsl.diff.rules;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Channel;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;

/** Customers can no longer come this way. */
final class ChannelRemoved extends ChangeRule {

  ChannelRemoved() {
    super("channel-removed", Impact.EXPERIENCE);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Touchpoint.class)) {
      List<String> now = channels(kept.now()).stream().map(Paths::identity).toList();
      List<String> gone = new ArrayList<>();
      for (Channel channel : channels(kept.was())) {
        if (!now.contains(Paths.identity(channel))) {
          gone.add(channel.getName());
        }
      }
      if (!gone.isEmpty()) {
        judgements.add(
            JourneyParts.facts(kept.now(), ChannelUse.class).stream()
                .findFirst()
                .<org.eclipse.emf.ecore.EObject>map(use -> use)
                .orElse(kept.now()),
            "%s can no longer be reached by %s."
                .formatted(Parts.atStart(kept.now()), Words.listed(gone)),
            Affected.NOTHING,
            "Where do those go who came this way?");
      }
    }
  }

  private static List<Channel> channels(Statement part) {
    return JourneyParts.facts(part, ChannelUse.class).stream()
        .flatMap(use -> use.getChannels().stream())
        .toList();
  }
}
