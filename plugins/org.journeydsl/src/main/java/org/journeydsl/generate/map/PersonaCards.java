package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Fit;
import org.journeydsl.model.Image;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Quote;
import org.journeydsl.model.Statistic;
import org.journeydsl.model.Trait;
import org.journeydsl.model.TraitKind;

/** Draws who travels, and how well the journey meets what they expect. */
record PersonaCards(Drawing drawing) {

  // What a reader asks first: what do they want, and what stands in the way.
  private static final List<TraitKind> ORDER =
      List.of(
          TraitKind.GOAL,
          TraitKind.EXPECTS,
          TraitKind.WORRY,
          TraitKind.MOTIVE,
          TraitKind.OBSTACLE,
          TraitKind.BELIEVES,
          TraitKind.SKILL,
          TraitKind.HABIT,
          TraitKind.AIM);

  PersonaCard card(Persona persona) {
    var groups = new ArrayList<PersonaCard.Group>();
    for (var kind : ORDER) {
      var traits =
          persona.getTraits().stream()
              .filter(trait -> trait.getKind() == kind)
              .map(this::trait)
              .toList();
      if (!traits.isEmpty()) {
        groups.add(new PersonaCard.Group(drawing.words().at("trait." + kind.getLiteral()), traits));
      }
    }
    var statistics = statistics(persona);
    if (!statistics.isEmpty()) {
      groups.add(new PersonaCard.Group(drawing.words().at("trait.statistic"), statistics));
    }
    return new PersonaCard(
        drawing.anchors().id(persona),
        drawing.cast().colour(persona),
        drawing.cast().initials().get(persona),
        photo(persona),
        drawing.voice().titleOf(persona),
        drawing.words().at("persona." + persona.getKind().getLiteral()),
        Phrase.of(
            Cast.segments(persona).stream()
                .map(segment -> drawing.voice().titleOf(segment).text())
                .collect(Collectors.joining(", "))),
        said(persona, TraitKind.MOOD),
        said(persona, TraitKind.BIO),
        quotes(persona),
        groups,
        drawing.line(persona));
  }

  private Phrase said(Persona persona, TraitKind kind) {
    return persona.getTraits().stream()
        .filter(trait -> trait.getKind() == kind)
        .findFirst()
        .map(trait -> drawing.voice().of(trait.getText()))
        .orElse(Phrase.NONE);
  }

  private PersonaCard.Trait trait(Trait trait) {
    var fits =
        drawing.tags().fitsOf(trait).stream()
            .map(fit -> new PersonaCard.Fit(fit.getKind().getLiteral(), drawing.tie(place(fit))))
            .toList();
    return new PersonaCard.Trait(
        trait.getName() == null ? "" : drawing.anchors().id(trait),
        drawing.voice().of(trait.getText()),
        fits,
        drawing.marks(trait));
  }

  private static JourneyPart place(Fit fit) {
    EObject place = fit.eContainer();
    while (!(place instanceof JourneyPart)) {
      place = place.eContainer();
    }
    return (JourneyPart) place;
  }

  private List<PersonaCard.Trait> statistics(Persona persona) {
    return persona.getFacts().stream()
        .filter(Statistic.class::isInstance)
        .map(Statistic.class::cast)
        .map(
            statistic -> {
              var text = drawing.voice().of(statistic.getText());
              var amount = drawing.voice().amount(statistic.getAmount());
              return new PersonaCard.Trait(
                  statistic.getName() == null ? "" : drawing.anchors().id(statistic),
                  amount.isEmpty() ? text : new Phrase(text.text() + " " + amount, text.lang()),
                  List.of(),
                  drawing.marks(statistic));
            })
        .toList();
  }

  private List<PersonaCard.Quote> quotes(Persona persona) {
    return persona.getFacts().stream()
        .filter(Quote.class::isInstance)
        .map(Quote.class::cast)
        .map(
            quote ->
                new PersonaCard.Quote(drawing.voice().of(quote.getText()), drawing.marks(quote)))
        .toList();
  }

  private String photo(Persona persona) {
    return persona.getFacts().stream()
        .filter(Image.class::isInstance)
        .map(image -> drawing.picture(image, ((Image) image).getPath()))
        .findFirst()
        .orElse("");
  }
}
