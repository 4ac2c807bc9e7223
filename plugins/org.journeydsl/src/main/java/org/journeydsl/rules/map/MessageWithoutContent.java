package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kind;
import org.journeydsl.model.Message;
import org.journeydsl.model.Wording;
import org.journeydsl.model.WordingKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** A message of which nobody knows the words cannot be judged. */
final class MessageWithoutContent extends Rule<Message> {

  MessageWithoutContent() {
    super("message-without-content", WARNING, Message.class);
  }

  @Override
  protected void check(Message message, Findings findings) {
    boolean hasWords = false;
    boolean hasForm = false;
    for (Wording wording : JourneyParts.facts(message, Wording.class)) {
      hasWords |= wording.getKind() == WordingKind.SUBJECT || wording.getKind() == WordingKind.TEXT;
      hasForm |= wording.getKind() == WordingKind.FORM;
    }
    if (hasWords || (hasForm && isSpoken(message))) {
      return;
    }
    JourneyPart part = Nouns.part(message);
    findings.add(
        message,
        "%s has neither a subject nor a text: write what the person reads."
            .formatted(
                message.getName() != null || part == null
                    ? "Message '%s'".formatted(message.getName())
                    : "A message at '%s'".formatted(part.getName())));
  }

  private static boolean isSpoken(Message message) {
    return JourneyParts.facts(message, ChannelUse.class).stream()
        .flatMap(use -> use.getChannels().stream())
        .anyMatch(channel -> !channel.eIsProxy() && channel.getKind() == Kind.HUMAN);
  }
}
