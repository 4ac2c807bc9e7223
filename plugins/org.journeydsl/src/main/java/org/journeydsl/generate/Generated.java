package org.journeydsl.generate;

import java.util.List;
import org.journeydsl.findings.Finding;

/**
 * What a generator gives back.
 *
 * @param files the files, in a stable order
 * @param findings what the format has no place for; nothing is dropped in silence
 */
public record Generated(List<GeneratedFile> files, List<Finding> findings) {

  public Generated {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  public static Generated of(List<GeneratedFile> files) {
    return new Generated(files, List.of());
  }
}
