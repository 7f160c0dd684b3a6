package org.rostrum.discord;

/// What a route answers.
record Reply(int status, Body body) {

  static Reply ok(Body body) {
    return new Reply(200, body);
  }

  static Reply nothing() {
    return new Reply(204, Body.NOTHING);
  }
}
