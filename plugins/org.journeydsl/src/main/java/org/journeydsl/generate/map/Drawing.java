package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Backing;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.Measured;
import org.journeydsl.facts.Paths;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;
import org.journeydsl.model.Channel;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Department;
import org.journeydsl.model.Directed;
import org.journeydsl.model.Evidence;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kind;
import org.journeydsl.model.Named;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Traveller;

/** What everything on one sheet is drawn with: the journey, its language, its people and links. */
record Drawing(
    Source source,
    EffectiveJourney whole,
    Voice voice,
    Anchors anchors,
    Cast cast,
    Tags tags,
    Measured measured) {

  // Icons that icons.jte has for the channels that come with the language.
  private static final List<String> ICONS =
      List.of(
          "web",
          "app",
          "email",
          "messenger",
          "sms",
          "push",
          "social",
          "ads",
          "search",
          "marketplace",
          "reviews",
          "tv",
          "radio",
          "phone",
          "chat",
          "video",
          "in-person",
          "event",
          "courier",
          "word-of-mouth",
          "store",
          "post",
          "kiosk",
          "print",
          "billboard");

  /** What a journey is drawn with; a future journey is drawn whole, laid over the current one. */
  static Drawing of(
      Source source, PagePaths pages, Journey written, String language, boolean first) {
    var whole = EffectiveJourney.of(written);
    var anchors = new Anchors(written, whole.journey(), pages, first ? "" : "@" + language);
    return new Drawing(
        source,
        whole,
        Voice.in(language),
        anchors,
        Cast.of(whole.journey()),
        Tags.of(whole.journey()),
        Measured.of(source.project()));
  }

  /** The journey as readers see it. */
  Journey journey() {
    return whole.journey();
  }

  /** Whether a question or a KPI would show it going wrong here. */
  boolean isMeasured(JourneyPart part) {
    return measured.is(part) || whole.origin(part) instanceof JourneyPart file && measured.is(file);
  }

  /** The address of the line that something stands in; empty where nobody is to be led there. */
  String line(EObject part) {
    var address = source.lines().apply(whole.origin(part));
    return Hyperlink.of(address, Phrase.NONE).href();
  }

  Words words() {
    return voice.words();
  }

  /** The small print of a claim. */
  Marks marks(Claim claim) {
    var backing = Backing.of(claim);
    return new Marks(
        who(claim.getAudience()),
        channels(claim.getChannels()),
        // What the stage or the journey names for all its claims is said once, there.
        backing.inherited() ? List.of() : backing.sources().stream().map(this::source).toList(),
        grade(backing.strength()));
  }

  /** The small print of a fact that claims nothing. */
  Marks marks(Directed directed) {
    return new Marks(
        who(directed.getAudience()), channels(directed.getChannels()), List.of(), null);
  }

  static Grade grade(Backing.Strength strength) {
    return switch (strength) {
      case MEASURED -> Grade.MEASURED;
      case RESEARCHED -> Grade.RESEARCHED;
      case ASSUMED -> Grade.ASSUMED;
    };
  }

  private Marks.Source source(Evidence evidence) {
    return new Marks.Source(
        anchors.href(evidence),
        grade(Backing.strengthOf(evidence.getKind())),
        voice.titleOf(evidence));
  }

  List<Marks.Who> who(Collection<? extends Traveller> travellers) {
    return travellers.stream().map(this::who).toList();
  }

  Marks.Who who(Traveller traveller) {
    return new Marks.Who(
        cast.initials().getOrDefault(traveller, Cast.initials(traveller.getName())),
        cast.colour(traveller),
        voice.titleOf(traveller),
        cast.curves(traveller));
  }

  List<ChannelChip> channels(Collection<Channel> channels) {
    return channels.stream().map(this::channel).toList();
  }

  ChannelChip channel(Channel channel) {
    return new ChannelChip(cast.number(channel), icon(channel), voice.titleOf(channel));
  }

  private static String icon(Channel channel) {
    if (ICONS.contains(channel.getName())) {
      return channel.getName();
    }
    var kind = channel.getKind();
    return kind == Kind.PHYSICAL ? "physical" : kind == Kind.HUMAN ? "human" : "digital";
  }

  /** A link to something, if it is drawn on this page or another one; else only its name. */
  Tie tie(Named named) {
    var href = "";
    if (named.getName() != null && Paths.journey(named) != null) {
      href = anchors.hrefAnywhere(named);
    } else if (named.getName() != null && isDrawn(named)) {
      href = anchors.href(named);
    }
    return new Tie(href, tag(named), voice.titleOf(named));
  }

  // A touchpoint may name a trait of somebody who does not travel here.
  private boolean isDrawn(Named named) {
    var persona = Paths.container(named, Persona.class);
    return persona == null || cast.personas().contains(persona);
  }

  /** A link to a touchpoint or a journey, perhaps on another page. */
  Tie tieAnywhere(Named named) {
    return new Tie(anchors.hrefAnywhere(named), "", voice.titleOf(named));
  }

  List<Tie> ties(Collection<? extends Named> all) {
    return all.stream().map(this::tie).toList();
  }

  /** The link to a pain or an opportunity, which may be without a name or on another page. */
  Tie tieTo(Named noted) {
    var isHere = !tag(noted).isEmpty();
    return isHere ? new Tie("#" + idOf(noted), tag(noted), voice.titleOf(noted)) : tie(noted);
  }

  private String tag(EObject noted) {
    if (noted instanceof Pain pain) {
      return tags.pains().getOrDefault(pain, "");
    }
    return noted instanceof Opportunity opportunity
        ? tags.opportunities().getOrDefault(opportunity, "")
        : "";
  }

  /** The id of a pain or an opportunity: its name or its number. */
  String idOf(Named noted) {
    return noted.getName() != null ? anchors.id(noted) : ":" + tag(noted) + anchors.suffix();
  }

  /** Names in a row, as far as a link would lead too far. */
  Phrase names(Collection<? extends Named> all) {
    var titles = new ArrayList<String>();
    all.forEach(each -> titles.add(voice.titleOf(each).text()));
    return Phrase.of(String.join(", ", titles));
  }

  /** A row for who does something, if anybody is named. */
  Optional<Row> by(String key, Collection<Department> departments) {
    return departments.isEmpty()
        ? Optional.empty()
        : Optional.of(Row.of(words().at(key), names(departments)));
  }

  /** A picture of the project as a {@code data:} address, or empty where there is none. */
  String picture(EObject fact, String path) {
    return DataUri.of(source, whole.origin(fact), path);
  }
}
