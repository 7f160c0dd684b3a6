package org.rostrum.adapter.monitor;

/// How the bot is.
///
/// @param connected whether the gateway is connected
/// @param searchable whether the index can be searched
/// @param gateway the gateway's state in a few words
/// @param index the index's state in a few words
/// @param remembering whether what is remembered can be read and written
/// @param store the same in a few words
public record Health(
    boolean connected,
    boolean searchable,
    boolean remembering,
    String gateway,
    String index,
    String store) {

  public boolean well() {
    return connected && searchable && remembering;
  }
}
