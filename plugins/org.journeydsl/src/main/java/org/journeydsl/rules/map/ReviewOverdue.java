package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.Durations;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Review;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A map that nobody has looked at for long misleads with authority. */
final class ReviewOverdue extends Rule<Review> {

  ReviewOverdue() {
    super("review-overdue", WARNING, Review.class);
  }

  @Override
  protected void check(Review review, Findings findings) {
    Journey journey = Paths.journey(review);
    if (journey == null || review.getDate() == null || review.getEvery() == null) {
      return;
    }
    Durations.after(review.getDate(), review.getEvery())
        .filter(due -> due.isBefore(findings.today()))
        .ifPresent(
            due ->
                findings.add(
                    review,
                    ("Journey '%s' was due for review on %s: look it through with its owner, then"
                            + " change the date.")
                        .formatted(journey.getName(), due)));
  }
}
