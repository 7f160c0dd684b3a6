package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;

class PanelActTest {

  @Test
  void idsAreReadAsTheyWereWritten() {
    for (PanelAct act :
        new PanelAct[] {
          PanelAct.of(PanelAct.Verb.HOME, ServerSettings.SERVER),
          PanelAct.of(PanelAct.Verb.ON, "123", Setting.PRIVATE),
          PanelAct.of(PanelAct.Verb.TYPE, ServerSettings.SERVER, Setting.SERVER_QUOTA),
          new PanelAct(PanelAct.Verb.CHOOSE, "18446744073709551615", Setting.SOURCES, 9999),
          new PanelAct(
              PanelAct.Verb.CHOOSE,
              "18446744073709551615",
              Setting.SOURCES,
              9999,
              "0123456789abcdef"),
          new PanelAct(PanelAct.Verb.PAST, ServerSettings.SERVER, null, 3)
        }) {
      assertThat(act.id()).hasSizeLessThanOrEqualTo(100);
      assertThat(PanelAct.parse(act.id())).contains(act);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "p1:on:-:private",
        "p1:on:-:private:00",
        "p1:on:-:roles:0",
        "p1:type:-:private:0",
        "p1:choose:-:member-quota:0",
        "p1:on:123:keep-questions:0",
        "p1:home:-:private:0",
        "p1:on:-:-:0",
        "p1:on:-:private:0:0123456789abcdef",
        "p1:choose:-:roles:0:0123456789abcdef",
        "p1:choose:-:sources:0:0123",
        "p1:sing:-:private:0",
        "p1:on:12a:private:0",
        "p2:on:-:private:0"
      })
  void whatItDoesNotWriteItDoesNotRead(String id) {
    assertThat(PanelAct.parse(id)).isEmpty();
  }
}
