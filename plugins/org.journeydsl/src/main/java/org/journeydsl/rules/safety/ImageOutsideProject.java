package org.journeydsl.rules.safety;

import static org.journeydsl.findings.Severity.ERROR;

import org.journeydsl.model.Image;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/**
 * An image from elsewhere. A map is one page that works everywhere and asks nobody for anything,
 * and a file may not reach out of its project.
 */
final class ImageOutsideProject extends Rule<Image> {

  ImageOutsideProject() {
    super("image-outside-project", ERROR, Image.class);
  }

  @Override
  protected void check(Image image, Findings findings) {
    if (image.getPath() == null || image.getPath().isBlank()) {
      return;
    }
    String shown = Shown.start(image.getPath());
    switch (ImageUse.of(image, findings)) {
      case OUTSIDE ->
          findings.add(
              image,
              Literals.IMAGE__PATH,
              "Image '%s' is outside the project: copy it in.".formatted(shown));
      case ON_THE_WEB ->
          findings.add(
              image,
              Literals.IMAGE__PATH,
              "Image '%s' is on the web, and a map asks nobody for anything: copy it in."
                  .formatted(shown));
      default -> {}
    }
  }
}
