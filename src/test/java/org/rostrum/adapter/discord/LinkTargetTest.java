package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

  @Test
  void anAddressWithItsTextFragmentStaysAsItIs() {
    String url = "https://example.org/a/b_c?d=e&f=1#:~:text=quick%20wins,long%2Dterm";

    assertThat(LinkTarget.of(url)).contains(url);
  }

  @Test
  void whatCouldEndTheLinkIsEncoded() {
    assertThat(LinkTarget.of("https://example.org/a_(b)>c d\\e|`*@x[y]ż"))
        .contains("https://example.org/a_%28b%29%3Ec%20d%5Ce%7C%60%2A%40x%5By%5D%C5%BC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "discord://-/settings",
        "steam://run/1",
        "data:text/html,x",
        "https:",
        "https://",
        "https:///x",
        "https://user@evil.example",
        " https://example.org",
        "https://example.org/%zz"
      })
  void nothingElseBecomesALink(String url) {
    assertThat(LinkTarget.of(url)).isEmpty();
  }

  @Test
  void anAddressThatIsTooLongLosesItsFragmentFirst() {
    assertThat(LinkTarget.of("https://example.org/#:~:text=" + "a".repeat(1000)))
        .contains("https://example.org/");
    assertThat(LinkTarget.of("https://example.org/" + "a".repeat(1000))).isEmpty();
  }

  @Property
  void noAddressEndsItsLink(@ForAll String end) {
    assertThat(LinkTarget.of("https://example.org/" + end))
        .satisfiesAnyOf(
            none -> assertThat(none).isEmpty(),
            url -> assertThat(url.orElseThrow()).matches("https://[!-~&&[^<>()\\[\\]\\\\|`*@]]+"));
  }
}
