package org.rostrum.core.reply;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The address of a recording, which can be opened at a second: at YouTube by `t`, or `start` where
/// the player alone is addressed; at Vimeo by `#t=1m5s`; elsewhere as in the W3C's *Media Fragments
/// URI*, `#t=65`, which browsers follow for a file of sound or video.
record Recording(URI address) {

  private static final Pattern YOUTUBE =
      Pattern.compile("(?:.+\\.)?(?:youtube\\.com|youtube-nocookie\\.com|youtu\\.be)");
  private static final Pattern VIMEO = Pattern.compile("(?:.+\\.)?vimeo\\.com");
  private static final Pattern FILE =
      Pattern.compile(".+\\.(?:mp[34]|m4[av]|og[agv]|opus|webm|wav|flac|aac|mov)");
  private static final Pattern EMBEDDED = Pattern.compile("/embed/.+");
  private static final Pattern TIMED = Pattern.compile("(?:t|start|time_continue)=.*");
  private static final int MINUTE = 60;

  /// Empty where an address is not known to lead to a recording.
  static Optional<Recording> at(@Nullable URI address) {
    if (address == null) {
      return Optional.empty();
    }
    Recording recording = new Recording(address);
    return recording.isOf(YOUTUBE)
            || recording.isOf(VIMEO)
            || FILE.matcher(recording.path().toLowerCase(Locale.ROOT)).matches()
        ? Optional.of(recording)
        : Optional.empty();
  }

  /// The address that opens it at a second.
  String from(int seconds) {
    if (isOf(YOUTUBE)) {
      boolean embedded = EMBEDDED.matcher(path()).matches();
      return withQuery(embedded ? "start=" + seconds : "t=" + seconds + "s");
    }
    return withFragment(isOf(VIMEO) ? "t=" + inMinutes(seconds) : "t=" + seconds);
  }

  private boolean isOf(Pattern host) {
    String name = address.getHost();
    return name != null && host.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  private String path() {
    return address.getRawPath() == null ? "" : address.getRawPath();
  }

  private static String inMinutes(int seconds) {
    int hours = seconds / MINUTE / MINUTE;
    return (hours == 0 ? "" : hours + "h")
        + seconds / MINUTE % MINUTE
        + "m"
        + seconds % MINUTE
        + "s";
  }

  private String withQuery(String time) {
    return withoutFragment().split("\\?", 2)[0] + "?" + joined(address.getRawQuery(), time);
  }

  private String withFragment(String time) {
    return withoutFragment() + "#" + joined(address.getRawFragment(), time);
  }

  private String withoutFragment() {
    return address.toString().split("#", 2)[0];
  }

  /// Names and values with a time in place of their own.
  private static String joined(@Nullable String values, String time) {
    Stream<String> others =
        values == null
            ? Stream.empty()
            : Arrays.stream(values.split("&", -1))
                .filter(value -> !value.isEmpty() && !TIMED.matcher(value).matches());
    return Stream.concat(others, Stream.of(time)).collect(Collectors.joining("&"));
  }
}
