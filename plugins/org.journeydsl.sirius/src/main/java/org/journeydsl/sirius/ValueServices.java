package org.journeydsl.sirius;

import org.eclipse.emf.ecore.EObject;
import org.journeydsl.editing.Adding;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Channel;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Importance;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Rating;
import org.journeydsl.model.Role;
import org.journeydsl.model.Severity;
import org.journeydsl.model.Touchpoint;

/**
 * What tools and property pages change of a fact or touchpoint: how it feels, hurts and matters,
 * and where it happens.
 */
public class ValueServices {

  private static final int WORST = -2;
  private static final int BEST = 2;

  private final Dialogs dialogs;

  public ValueServices() {
    this(Dialogs.IN_WORKBENCH);
  }

  ValueServices(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  public EObject feel(EObject object, Integer step) {
    if (canFeel(object, step)) {
      Feeling feeling = (Feeling) object;
      feeling.setValue(feeling.getValue() + step);
    }
    return object;
  }

  public Boolean canFeel(EObject object, Integer step) {
    return object instanceof Feeling feeling
        && feeling.getValue() + step >= WORST
        && feeling.getValue() + step <= BEST;
  }

  public Feeling setLevel(Feeling feeling, String level) {
    feeling.setValue(Integer.parseInt(level));
    return feeling;
  }

  public Boolean isPain(EObject object) {
    return object instanceof Pain;
  }

  public EObject weigh(EObject object, String severity) {
    if (object instanceof Pain pain) {
      pain.setSeverity(Severity.get(severity));
    }
    return object;
  }

  /** How much something matters to somebody, from 1 to 5; empty where nobody said. */
  public String weight(JourneyPart part, String role) {
    return rating(part, role) == null ? "" : String.valueOf(rating(part, role).getValue());
  }

  public JourneyPart setWeight(JourneyPart part, String role, String value) {
    Rating rating = rating(part, role);
    if (rating == null) {
      Importance importance =
          JourneyParts.facts(part, Importance.class).stream()
              .findFirst()
              .orElseGet(() -> (Importance) Adding.fact(part, "importance", null));
      rating = JourneyFactory.eINSTANCE.createRating();
      rating.setRole(Role.get(role));
      importance.getRatings().add(rating);
    }
    rating.setValue(Integer.parseInt(value));
    return part;
  }

  private static Rating rating(JourneyPart part, String role) {
    return JourneyParts.facts(part, Importance.class).stream()
        .flatMap(importance -> importance.getRatings().stream())
        .filter(rating -> rating.getRole() == Role.get(role))
        .findFirst()
        .orElse(null);
  }

  /** The channel that a touchpoint names first; null where it names none. */
  public Channel firstChannel(Touchpoint touchpoint) {
    return JourneyServices.channels(touchpoint).stream().findFirst().orElse(null);
  }

  public Touchpoint setChannel(Touchpoint touchpoint, Channel channel) {
    ChannelUse use =
        JourneyParts.facts(touchpoint, ChannelUse.class).stream()
            .findFirst()
            .orElseGet(() -> (ChannelUse) Adding.fact(touchpoint, "channel", null));
    Adding.within(touchpoint, channel);
    if (use.getChannels().isEmpty()) {
      use.getChannels().add(channel);
    } else if (!use.getChannels().contains(channel)) {
      use.getChannels().set(0, channel);
    }
    return touchpoint;
  }

  public String impactText(Opportunity opportunity) {
    return opportunity.getImpact() == null ? "" : opportunity.getImpact().toString();
  }

  public String effortText(Opportunity opportunity) {
    return opportunity.getEffort() == null ? "" : opportunity.getEffort().toString();
  }

  public Opportunity setImpactText(Opportunity opportunity, String value) {
    opportunity.setImpact(grade(value, opportunity.getImpact()));
    return opportunity;
  }

  public Opportunity setEffortText(Opportunity opportunity, String value) {
    opportunity.setEffort(grade(value, opportunity.getEffort()));
    return opportunity;
  }

  /** A grade from 1 to 5; none where nothing is written; the old one where it is no grade. */
  private Integer grade(String written, Integer old) {
    String text = written == null ? "" : written.strip();
    if (text.isEmpty()) {
      return null;
    }
    boolean isGrade = text.matches("[1-5]");
    if (!isGrade) {
      dialogs.tell("Nothing changed", "'%s' is no grade: write 1, 2, 3, 4 or 5.".formatted(text));
    }
    return isGrade ? Integer.valueOf(text) : old;
  }
}
