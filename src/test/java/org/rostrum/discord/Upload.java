package org.rostrum.discord;

/// A file that came with a request: the part's name (`files[0]`), file name, content type and
/// bytes.
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Upload(String part, String fileName, String contentType, byte[] bytes) {

  @Override
  public String toString() {
    return "%s %s (%s, %d bytes)".formatted(part, fileName, contentType, bytes.length);
  }
}
