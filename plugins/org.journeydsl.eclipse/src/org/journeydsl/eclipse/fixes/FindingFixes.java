package org.journeydsl.eclipse.fixes;

import java.util.stream.IntStream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.journeydsl.eclipse.findings.FindingMarkers;

/** The fixes of a finding: for the light bulb in the margin, Ctrl+1 and the Problems view. */
public final class FindingFixes implements IMarkerResolutionGenerator2 {

  @Override
  public boolean hasResolutions(IMarker marker) {
    return !FindingMarkers.fixes(marker).isEmpty();
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    int count = FindingMarkers.fixes(marker).size();
    return IntStream.range(0, count)
        .mapToObj(index -> new FindingFix(marker, index))
        .toArray(IMarkerResolution[]::new);
  }
}
