package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InviteTest {

  @Test
  void theLinkAsksForWhatMentionsNeedAndNothingElse() {
    long view = 1L << 10;
    long send = 1L << 11;
    long attach = 1L << 15;
    long history = 1L << 16;
    long threads = 1L << 38;

    assertThat(Invite.url(42))
        .isEqualTo(
            "https://discord.com/oauth2/authorize?client_id=42"
                + "&scope=bot+applications.commands&permissions="
                + (view + send + attach + history + threads));
  }
}
