package org.journeydsl.generate.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Importance;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.Measure;
import org.journeydsl.model.MeasureKind;
import org.journeydsl.model.Message;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Role;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/** Draws what stands beside the map: the same facts, asked another question. */
record Views(Drawing drawing) {

  private static final Set<MeasureKind> IN_FUNNEL =
      Set.of(MeasureKind.CONVERSION, MeasureKind.DROP_OFF, MeasureKind.TIME);

  Communication communication() {
    Map<JourneyPart, List<LaneItem.Message>> sent = new LinkedHashMap<>();
    Map<Integer, ChannelChip> channels = new java.util.TreeMap<>();
    boolean nameless = false;
    for (var part : JourneyParts.of(drawing.journey())) {
      for (var message : JourneyParts.facts(part, Message.class)) {
        var drawn = new Messages(drawing).draw(message);
        sent.computeIfAbsent(part, key -> new ArrayList<>()).add(drawn);
        drawn.channels().forEach(each -> channels.put(each.number(), each));
        nameless |= drawn.channels().isEmpty();
      }
    }
    var columns = new ArrayList<Communication.Column>();
    channels.values().forEach(each -> columns.add(new Communication.Column(each)));
    if (nameless) {
      columns.add(new Communication.Column(null));
    }
    var lines = new ArrayList<Communication.Line>();
    sent.forEach(
        (part, messages) ->
            lines.add(
                new Communication.Line(
                    place(part),
                    columns.stream().map(column -> cell(column.channel(), messages)).toList())));
    return new Communication(columns, lines);
  }

  private static Communication.Cell cell(ChannelChip channel, List<LaneItem.Message> messages) {
    return new Communication.Cell(
        messages.stream()
            .filter(
                each ->
                    channel == null ? each.channels().isEmpty() : each.channels().contains(channel))
            .toList());
  }

  private Tie place(JourneyPart part) {
    return part instanceof Journey
        ? new Tie("", "", Phrase.of(drawing.words().at("journey.whole")))
        : drawing.tie(part);
  }

  Priorities priorities() {
    var spots = new ArrayList<Priorities.Spot>();
    int number = 0;
    for (var touchpoint : drawing.journey().getTouchpoints()) {
      number++;
      int customer = 0;
      int business = 0;
      for (var importance : JourneyParts.facts(touchpoint, Importance.class)) {
        for (var rating : importance.getRatings()) {
          if (rating.getRole() == Role.BUSINESS) {
            business = Math.max(business, rating.getValue());
          } else {
            customer = Math.max(customer, rating.getValue());
          }
        }
      }
      if (customer + business > 0) {
        spots.add(
            new Priorities.Spot(
                drawing.tie(touchpoint),
                number,
                Math.min(5, customer),
                Math.min(5, business),
                lowest(touchpoint),
                measures(touchpoint)));
      }
    }
    spots.sort(
        Comparator.comparingInt((Priorities.Spot spot) -> -spot.customer() - spot.business())
            .thenComparingInt(spot -> spot.isFelt() ? spot.level() : 0));
    return new Priorities(spots);
  }

  private static int lowest(Touchpoint touchpoint) {
    return touchpoint.getFeelings().stream()
        .mapToInt(Feeling::getValue)
        .min()
        .orElse(Line.NO_LEVEL);
  }

  /** The questions asked there, the KPIs named there and those that measure it. */
  private List<Tie> measures(Touchpoint touchpoint) {
    var measures = new ArrayList<Tie>();
    for (var question : JourneyParts.facts(touchpoint, Question.class)) {
      var key =
          question.getKind() == QuestionKind.ASK
              ? question.getAnswer().getLiteral()
              : question.getKind().getLiteral();
      var href = "#" + new Questions(drawing).draw(question).id();
      measures.add(new Tie(href, "", Phrase.of(drawing.words().at("question." + key))));
    }
    var kpis = new LinkedHashSet<Kpi>();
    JourneyParts.allFacts(touchpoint, KpiUse.class).forEach(use -> kpis.addAll(use.getKpis()));
    for (var kpi : drawing.source().project().kpis()) {
      for (var measure : JourneyParts.facts(kpi, Measure.class)) {
        if (measure.eCrossReferences().stream().anyMatch(each -> isHere(each, touchpoint))) {
          kpis.add(kpi);
        }
      }
    }
    kpis.forEach(kpi -> measures.add(drawing.tie(kpi)));
    return measures;
  }

  private boolean isHere(EObject measured, Touchpoint touchpoint) {
    return measured == touchpoint
        || drawing.whole().here(measured).filter(touchpoint::equals).isPresent();
  }

  Funnel funnel() {
    Map<JourneyPart, List<Funnel.Rate>> found = new LinkedHashMap<>();
    found.put(drawing.journey(), new ArrayList<>());
    drawing.journey().getStages().forEach(stage -> found.put(stage, new ArrayList<>()));
    for (var kpi : KpiTiles.of(drawing)) {
      for (var measure : JourneyParts.facts(kpi, Measure.class)) {
        if (IN_FUNNEL.contains(measure.getKind())) {
          var rate = rate(kpi, measure.getKind());
          var part = rate == null ? null : stageOf(measure);
          if (part != null && found.containsKey(part)) {
            found.get(part).add(rate);
          }
        }
      }
    }
    var steps = new ArrayList<Funnel.Step>();
    found.forEach(
        (part, rates) -> {
          if (!rates.isEmpty()) {
            steps.add(new Funnel.Step(place(part), rates));
          }
        });
    return new Funnel(steps);
  }

  // A way over several stages is the whole journey's.
  private JourneyPart stageOf(Measure measure) {
    var from = stage(measure.getFrom() == null ? measure.getAt() : measure.getFrom());
    var to = stage(measure.getTo() == null ? measure.getAt() : measure.getTo());
    return from == null || to == null ? null : from == to ? from : drawing.journey();
  }

  private JourneyPart stage(Named measured) {
    var here = measured == null ? null : drawing.whole().here(measured).orElse(null);
    if (here instanceof Journey || measured == drawing.anchors().written()) {
      return drawing.journey();
    }
    return here == null ? null : Paths.container(here, Stage.class);
  }

  private Funnel.Rate rate(Kpi kpi, MeasureKind kind) {
    var tile = new KpiTiles(drawing).tile(kpi);
    var now = tile.latest().isEmpty() ? tile.baseline() : tile.latest();
    if (now.isEmpty() && tile.target().isEmpty()) {
      return null;
    }
    var figures = org.journeydsl.facts.KpiFigures.of(kpi);
    var share =
        figures.latest().or(figures::baseline).map(each -> percent(each.amount())).orElse("");
    var goal = figures.target().map(each -> percent(each.amount())).orElse("");
    return new Funnel.Rate(kind.getLiteral(), drawing.tie(kpi), now, tile.target(), share, goal);
  }

  private static String percent(org.journeydsl.model.Amount amount) {
    var value = amount.number();
    boolean isShare =
        amount.unit().equals("%")
            && value.signum() >= 0
            && value.compareTo(BigDecimal.valueOf(100)) <= 0;
    return isShare ? Coordinate.of(value.doubleValue()) : "";
  }
}
