package org.rostrum.adapter.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.rostrum.core.model.Spot;

/// The pages of a PDF as they are cited: by the number that the file says is printed on each, and
/// by their place in the file where it says none.
final class PageNumbers {

  /// The greatest number that a page can have: one in Roman or in letters is as long as it is
  /// great.
  private static final int GREATEST = 10_000;

  private static final int LONGEST = 20;

  private PageNumbers() {}

  static List<Spot.Page> of(PDDocument document) {
    List<String> labels = labels(document);
    List<Spot.Page> pages = new ArrayList<>();
    for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
      String label = sheet <= labels.size() ? labels.get(sheet - 1).strip() : "";
      boolean printed = !label.isEmpty() && label.length() <= LONGEST;
      pages.add(new Spot.Page(sheet, printed ? label : String.valueOf(sheet)));
    }
    return pages;
  }

  private static List<String> labels(PDDocument document) {
    try {
      PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
      boolean sound =
          labels != null
              && labels.getPageIndices().stream()
                  .mapToInt(page -> labels.getPageLabelRange(page).getStart())
                  .allMatch(start -> start > 0 && start <= GREATEST);
      return sound ? List.of(labels.getLabelsByPageIndices()) : List.of();
    } catch (IOException | RuntimeException e) {
      return List.of(); // damaged labels are no reason not to read the text
    }
  }
}
