package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.List;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Channel;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Directed;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** A fact about a channel that the touchpoint does not have. */
final class ChannelNotAtTouchpoint extends Rule<Directed> {

  ChannelNotAtTouchpoint() {
    super("channel-not-at-touchpoint", WARNING, Directed.class);
  }

  @Override
  protected void check(Directed directed, Findings findings) {
    if (directed.getChannels().isEmpty()
        || !(Nouns.part(directed) instanceof Touchpoint touchpoint)) {
      return;
    }
    List<Channel> there =
        JourneyParts.facts(touchpoint, ChannelUse.class).stream()
            .flatMap(use -> use.getChannels().stream())
            .toList();
    if (there.isEmpty()) {
      return;
    }
    for (int i = 0; i < directed.getChannels().size(); i++) {
      Channel channel = directed.getChannels().get(i);
      if (!channel.eIsProxy() && !there.contains(channel)) {
        findings.add(
            findings.places().of(directed, Literals.DIRECTED__CHANNELS, i),
            "'on %s' stands at %s, which has %s only: add the channel there, or correct it."
                .formatted(channel.getName(), Nouns.holder(touchpoint), Nouns.listed(there)));
      }
    }
  }
}
