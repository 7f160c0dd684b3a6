package org.rostrum.core.model;

/// Whose words a source holds: its subject's own, or an editor's account of them. A summary never
/// stands in quotation marks.
public enum Wording {
  VERBATIM,
  SUMMARY
}
