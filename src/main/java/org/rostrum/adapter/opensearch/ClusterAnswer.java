package org.rostrum.adapter.opensearch;

/// What a cluster answered.
///
/// @param status of HTTP
/// @param body nothing where it is no JSON
record ClusterAnswer(int status, Tree body) {

  boolean ok() {
    return status / 100 == 2;
  }

  /// The kind of error, as OpenSearch names it; empty where there is none.
  String error() {
    return body.at("error", "type").text();
  }

  /// What went wrong, in OpenSearch's words, or else the status.
  String reason() {
    Tree error = body.at("error");
    String cause = error.at("caused_by", "reason").text();
    String reason = error.at("reason").text();
    String root = error.at("root_cause").first().at("reason").text();
    if (reason.isEmpty()) {
      return error.exists() && error.members().isEmpty() ? error.text() : "status " + status;
    }
    return reason
        + (cause.isEmpty() || cause.equals(reason) ? "" : ": " + cause)
        + (root.isEmpty() || root.equals(reason) || root.equals(cause) ? "" : " (" + root + ")");
  }

  boolean missing(String what) {
    return status == 404 && error().equals(what);
  }
}
