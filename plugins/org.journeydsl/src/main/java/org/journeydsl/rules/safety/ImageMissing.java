package org.journeydsl.rules.safety;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.model.Image;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** An image that is not there: the map shows its description only. */
final class ImageMissing extends Rule<Image> {

  ImageMissing() {
    super("image-missing", WARNING, Image.class);
  }

  @Override
  protected void check(Image image, Findings findings) {
    if (image.getPath() != null && ImageUse.of(image, findings) == ImageUse.MISSING) {
      findings.add(
          image,
          Literals.IMAGE__PATH,
          "There is no image '%s': correct the path, which starts from this file's folder."
              .formatted(Shown.start(image.getPath())));
    }
  }
}
