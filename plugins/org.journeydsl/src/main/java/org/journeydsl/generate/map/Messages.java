package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.journeydsl.model.Channel;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Message;
import org.journeydsl.model.Recipients;
import org.journeydsl.model.Sender;
import org.journeydsl.model.Tone;
import org.journeydsl.model.Trigger;
import org.journeydsl.model.Wording;
import org.journeydsl.model.WordingKind;

/** Draws what the organisation sends. */
record Messages(Drawing drawing) {

  LaneItem.Message draw(Message message) {
    var words = drawing.words();
    var voice = drawing.voice();
    var rows = new ArrayList<Row>();
    var channels = new LinkedHashSet<Channel>();
    var subject = Phrase.NONE;
    var text = Phrase.NONE;
    for (var fact : message.getFacts()) {
      if (fact instanceof ChannelUse use) {
        channels.addAll(use.getChannels());
      } else if (fact instanceof Sender sender) {
        rows.add(Row.of(words.at("sent.by"), drawing.names(sender.getDepartments())));
      } else if (fact instanceof Recipients to) {
        rows.add(Row.of(words.at("sent.to"), drawing.names(to.getTravellers())));
      } else if (fact instanceof Trigger trigger) {
        channels.addAll(trigger.getChannels());
        rows.add(Row.of(words.at("send"), Phrase.of(when(trigger))));
      } else if (fact instanceof Tone tone) {
        rows.add(Row.of(words.at("tone"), Phrase.of(String.join(", ", tone.getWords()))));
      } else if (fact instanceof Wording wording && wording.getKind() == WordingKind.SUBJECT) {
        subject = voice.of(wording.getText());
      } else if (fact instanceof Wording wording && wording.getKind() == WordingKind.TEXT) {
        text = voice.of(wording.getText());
      } else if (fact instanceof Wording wording) {
        rows.add(Row.of(words.at("form"), voice.of(wording.getText())));
      }
    }
    var title =
        message.getTitle() != null || message.getName() == null
            ? voice.of(message.getTitle())
            : Phrase.of(message.getName());
    return new LaneItem.Message(
        message.getName() == null ? "" : drawing.anchors().id(message),
        title,
        drawing.channels(channels),
        subject,
        text,
        rows,
        drawing.marks(message));
  }

  /** When something is sent, in one line: after what, how long, on which condition. */
  String when(Trigger trigger) {
    var words = drawing.words();
    String when;
    if (trigger.getEvery() != null) {
      when = words.at("every", drawing.voice().amount(trigger.getEvery()));
    } else {
      var moment =
          trigger.getMoment() != null
              ? drawing.voice().titleOf(trigger.getMoment()).text()
              : words.at("each." + trigger.getEach().getLiteral());
      var relation = trigger.getRelation().getLiteral();
      when =
          trigger.getDelay() == null
              ? words.at("at." + relation, moment)
              : words.at("delay." + relation, drawing.voice().amount(trigger.getDelay()), moment);
    }
    var condition = drawing.voice().of(trigger.getCondition());
    return condition.isEmpty() ? when : when + ", " + words.at("when") + " " + condition.text();
  }
}
