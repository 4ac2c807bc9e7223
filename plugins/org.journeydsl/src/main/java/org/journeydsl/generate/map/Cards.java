package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.journeydsl.facts.Backing;
import org.journeydsl.facts.Claims;
import org.journeydsl.model.About;
import org.journeydsl.model.Anonymous;
import org.journeydsl.model.CallBack;
import org.journeydsl.model.Channel;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Competitor;
import org.journeydsl.model.Consent;
import org.journeydsl.model.DateFact;
import org.journeydsl.model.Department;
import org.journeydsl.model.Element;
import org.journeydsl.model.Evidence;
import org.journeydsl.model.Handle;
import org.journeydsl.model.Kind;
import org.journeydsl.model.Languages;
import org.journeydsl.model.Lead;
import org.journeydsl.model.Link;
import org.journeydsl.model.QuietPeriod;
import org.journeydsl.model.Recipients;
import org.journeydsl.model.Sample;
import org.journeydsl.model.Statement;
import org.journeydsl.model.SupportSystem;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Trigger;
import org.journeydsl.model.Wording;

/** Draws what a journey refers to: evidence, surveys, and who works on it. */
record Cards(Drawing drawing) {

  static List<Channel> channelsOf(Statement part) {
    var channels = new LinkedHashSet<Channel>();
    for (var fact : part.getFacts()) {
      if (fact instanceof ChannelUse use) {
        channels.addAll(use.getChannels());
      }
    }
    return List.copyOf(channels);
  }

  /** The evidence that the claims, the personas or the KPIs on this page rest on. */
  List<SourceCard> sources() {
    var evidence = new LinkedHashSet<>(Sheets.mentioned(drawing.journey(), Evidence.class));
    for (var persona : drawing.cast().personas()) {
      persona.eAllContents().forEachRemaining(each -> evidence.addAll(named(each)));
    }
    for (var kpi : KpiTiles.of(drawing)) {
      kpi.eAllContents().forEachRemaining(each -> evidence.addAll(named(each)));
    }
    var claims = Claims.of(drawing.journey());
    return evidence.stream().map(each -> source(each, claims)).toList();
  }

  private static List<Evidence> named(org.eclipse.emf.ecore.EObject fact) {
    return fact.eCrossReferences().stream()
        .filter(Evidence.class::isInstance)
        .map(Evidence.class::cast)
        .toList();
  }

  private SourceCard source(Evidence evidence, Claims claims) {
    var words = drawing.words();
    var rows = new ArrayList<Row>();
    for (var fact : evidence.getFacts()) {
      if (fact instanceof DateFact date) {
        rows.add(Row.of(words.at("date.of"), Phrase.of(words.date(date.getDate()))));
      } else if (fact instanceof Sample sample) {
        rows.add(Row.of(words.at("sample"), Phrase.of(drawing.voice().amount(sample.getAmount()))));
      } else if (fact instanceof Link link) {
        rows.add(Row.link(words.at("link"), new Items(drawing).link(link)));
      }
    }
    int resting =
        (int)
            claims.all().stream()
                .filter(claim -> Backing.of(claim).sources().contains(evidence))
                .count();
    var kind = evidence.getKind();
    return new SourceCard(
        drawing.anchors().id(evidence),
        Drawing.grade(Backing.strengthOf(kind)),
        words.at("evidence." + (kind == null ? "none" : kind.getLiteral())),
        drawing.voice().titleOf(evidence),
        rows,
        resting,
        drawing.line(evidence));
  }

  /** Departments, systems and competitors that the journey names. */
  List<Card> parties() {
    var cards = new ArrayList<Card>();
    for (var each : Sheets.mentioned(drawing.journey(), Department.class)) {
      cards.add(party(each, each.getKind() == Kind.PARTNER ? "partner" : "department"));
    }
    for (var each : Sheets.mentioned(drawing.journey(), SupportSystem.class)) {
      cards.add(party(each, "system"));
    }
    for (var each : Sheets.mentioned(drawing.journey(), Competitor.class)) {
      cards.add(party(each, "competitor"));
    }
    return cards;
  }

  private Card party(Element element, String kind) {
    var words = drawing.words();
    var rows = new ArrayList<Row>();
    for (var fact : element.getFacts()) {
      if (fact instanceof Lead lead) {
        rows.add(Row.of(words.at("lead"), Phrase.of(lead.getPerson())));
      } else if (fact instanceof Handle handle) {
        rows.add(Row.of(words.at("handle"), Phrase.of(handle.getHandle())));
      } else if (fact instanceof Link link) {
        rows.add(Row.link(words.at("link"), new Items(drawing).link(link)));
      }
    }
    return new Card(
        drawing.anchors().id(element),
        words.at("party." + kind),
        drawing.voice().titleOf(element),
        rows);
  }

  /** The surveys that ask about this journey or a part of it. */
  List<Card> surveys() {
    return drawing.source().project().surveys().stream()
        .filter(this::asksHere)
        .map(this::survey)
        .toList();
  }

  private boolean asksHere(Survey survey) {
    return survey.getFacts().stream()
        .filter(About.class::isInstance)
        .flatMap(about -> ((About) about).getSubjects().stream())
        .anyMatch(subject -> drawing.whole().here(subject).isPresent());
  }

  private Card survey(Survey survey) {
    var words = drawing.words();
    var rows = new ArrayList<Row>();
    for (var fact : survey.getFacts()) {
      if (fact instanceof About about) {
        rows.add(Row.of(words.at("survey.about"), drawing.names(about.getSubjects())));
      } else if (fact instanceof Recipients to) {
        rows.add(Row.of(words.at("survey.to"), drawing.names(to.getTravellers())));
      } else if (fact instanceof Sample sample) {
        rows.add(Row.of(words.at("sample"), Phrase.of(drawing.voice().amount(sample.getAmount()))));
      } else if (fact instanceof Languages languages) {
        var names = languages.getTags().stream().map(tag -> Language.of(tag).name());
        rows.add(
            Row.of(
                words.at("survey.languages"), Phrase.of(names.collect(Collectors.joining(", ")))));
      } else if (fact instanceof Trigger trigger) {
        rows.add(Row.of(words.at("send"), Phrase.of(new Messages(drawing).when(trigger))));
        if (!trigger.getChannels().isEmpty()) {
          rows.add(Row.of(words.at("survey.channel"), drawing.names(trigger.getChannels())));
        }
      } else if (fact instanceof QuietPeriod quiet) {
        rows.add(
            Row.of(words.at("survey.quiet"), Phrase.of(drawing.voice().amount(quiet.getPeriod()))));
      } else if (fact instanceof Consent consent) {
        rows.add(consent(consent));
      } else if (fact instanceof CallBack callBack) {
        rows.add(Row.of(words.at("survey.callback"), Phrase.of(callBack(callBack))));
      } else if (fact instanceof Anonymous) {
        rows.add(Row.of(words.at("survey.anonymous"), Phrase.of(words.at("survey.anonymous.yes"))));
      } else if (fact instanceof Wording wording) {
        var key = "survey." + wording.getKind().getLiteral();
        rows.add(Row.of(words.at(key), drawing.voice().of(wording.getText())));
      } else if (fact instanceof Link link) {
        rows.add(Row.link(words.at("link"), new Items(drawing).link(link)));
      }
    }
    return new Card(
        drawing.anchors().id(survey), words.at("survey"), drawing.voice().titleOf(survey), rows);
  }

  private Row consent(Consent consent) {
    var word = drawing.words().at("survey.consent");
    var text = drawing.voice().of(consent.getText());
    return consent.getUrl() == null
        ? Row.of(word, text)
        : Row.link(word, Hyperlink.of(consent.getUrl(), text));
  }

  private String callBack(CallBack callBack) {
    var words = drawing.words();
    var parts = new ArrayList<String>();
    if (callBack.getWhen() != null) {
      parts.add(words.at("survey.callback.when", drawing.voice().range(callBack.getWhen())));
    }
    if (!callBack.getDepartments().isEmpty()) {
      parts.add(drawing.names(callBack.getDepartments()).text());
    }
    if (callBack.getWithin() != null) {
      parts.add(words.at("survey.callback.within", drawing.voice().amount(callBack.getWithin())));
    }
    return String.join(", ", parts);
  }
}
