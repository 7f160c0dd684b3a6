package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.SpeakerId;

/// The remarks of a panel while it is read. Those of the last credit stay in doubt until something
/// stands between it and the next: of two credits in a row either could be the right one.
final class CreditedRemarks {

  private final Findings findings;
  private final List<Remark> remarks = new ArrayList<>();
  private int settled;

  CreditedRemarks(Findings findings) {
    this.findings = findings;
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  void add(Remark remark) {
    remarks.add(remark);
  }

  /// Says that something stands under the last credit.
  void settle() {
    settled = remarks.size();
  }

  /// Whether the last credit, with nothing under it, is this person's.
  boolean endWith(SpeakerId speaker) {
    return remarks.size() > settled && remarks.getLast().speaker().equals(speaker);
  }

  /// Reports a credit that stands right under another, and leaves out what that covers; false where
  /// it stands under none.
  boolean withdraw(int line, String credit) {
    if (remarks.size() == settled) {
      return false;
    }
    remarks.subList(settled, remarks.size()).clear();
    findings.warn(
        line,
        Findings.shown(credit)
            + " follows another credit at once, so what stands above both is left out",
        "write what they said above the line, or delete the wrong one of the two");
    return true;
  }
}
