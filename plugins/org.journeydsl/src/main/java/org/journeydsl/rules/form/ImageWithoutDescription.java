package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.model.Image;
import org.journeydsl.model.ImageKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A picture that somebody who does not see it learns nothing of. */
final class ImageWithoutDescription extends Rule<Image> {

  ImageWithoutDescription() {
    super("image-without-description", WARNING, Image.class);
  }

  @Override
  protected void check(Image image, Findings findings) {
    boolean described =
        image.getAlternative() != null
            && image.getAlternative().getValue() != null
            && !image.getAlternative().getValue().isBlank();
    if (image.getKind() == ImageKind.IMAGE && !described && image.getPath() != null) {
      findings.add(
          image,
          "Image '%s' has no description: add what it shows, for readers who cannot see it."
              .formatted(image.getPath()));
    }
  }
}
