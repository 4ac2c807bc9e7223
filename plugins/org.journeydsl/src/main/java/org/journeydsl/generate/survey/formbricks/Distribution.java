package org.journeydsl.generate.survey.formbricks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeydsl.facts.Durations;
import org.journeydsl.generate.survey.Form;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Channel;
import org.journeydsl.model.QuietPeriod;
import org.journeydsl.model.Sample;
import org.journeydsl.model.Trigger;

/**
 * Whom a survey inside a website or an app is shown to, when and how often. A survey that is sent
 * as a link has none: there Formbricks sends nothing.
 */
record Distribution(Form form) {

  // The two channels that come with the language in which Formbricks can show a survey by itself.
  private static final Set<String> SHOWN_IN = Set.of("web", "app");
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  /** A delay is a timer in the page; after a quarter of an hour most people have left it. */
  private static final BigDecimal LONGEST_DELAY = BigDecimal.valueOf(900);

  /** Whether it is shown on the spot, and not sent. */
  boolean onTheSpot() {
    List<Trigger> triggers = form.facts(Trigger.class);
    return !triggers.isEmpty()
        && triggers.stream()
            .allMatch(
                trigger ->
                    !trigger.getChannels().isEmpty()
                        && trigger.getChannels().stream().allMatch(Distribution::shows));
  }

  private static boolean shows(Channel channel) {
    return SHOWN_IN.contains(channel.getName());
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    Optional<BigDecimal> quiet = quietDays();
    // Without a quiet period, once: the form does not know how often is too often.
    json.addProperty("displayOption", quiet.isPresent() ? "respondMultiple" : "displayOnce");
    percentage().ifPresent(share -> json.addProperty("displayPercentage", share));
    answers().ifPresent(count -> json.addProperty("autoComplete", count));
    quiet.ifPresent(days -> json.addProperty("recontactDays", days));
    delay()
        .filter(seconds -> !isTooLong(seconds))
        .ifPresent(seconds -> json.addProperty("delay", seconds));
    // Which action is the moment, only the workspace knows.
    json.add("triggers", new JsonArray());
    return json;
  }

  private Optional<BigDecimal> quietDays() {
    return form.facts(QuietPeriod.class).stream()
        .findFirst()
        .flatMap(quiet -> Durations.seconds(quiet.getPeriod()))
        .map(seconds -> seconds.divide(DAY, 0, RoundingMode.UP));
  }

  private Optional<BigDecimal> percentage() {
    return sample().filter(Amount::isPercentage).map(Amount::number);
  }

  private Optional<BigDecimal> answers() {
    return sample()
        .filter(amount -> !amount.isPercentage())
        .map(amount -> amount.number().setScale(0, RoundingMode.UP));
  }

  private Optional<Amount> sample() {
    return form.facts(Sample.class).stream().findFirst().map(Sample::getAmount);
  }

  /** The shortest time that somebody waits before it is shown, in whole seconds. */
  private Optional<BigDecimal> delay() {
    return form.facts(Trigger.class).stream()
        .filter(trigger -> trigger.getDelay() != null)
        .flatMap(trigger -> Durations.seconds(trigger.getDelay()).stream())
        .map(seconds -> seconds.setScale(0, RoundingMode.UP))
        .min(BigDecimal::compareTo);
  }

  private static boolean isTooLong(BigDecimal seconds) {
    return seconds.compareTo(LONGEST_DELAY) > 0;
  }

  /** Whether the survey wants a delay that a page does not live through. */
  boolean delayIsTooLong() {
    return delay().filter(Distribution::isTooLong).isPresent();
  }
}
