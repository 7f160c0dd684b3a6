package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.question.Question;

class EnquiryJsonTest {

  @Test
  void isOneObjectWithoutWhatWasNotChosen() {
    assertThat(EnquiryJson.write(new Enquiry.Ask(new Question("Why “now”?"))))
        .isEqualTo("{\"kind\":\"ask\",\"text\":\"Why “now”?\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"kind\":\"sing\"}",
        "{\"kind\":7}",
        "{\"kind\":\"ask\"}",
        "{\"kind\":\"ask\",\"text\":null}",
        "{\"kind\":\"ask\",\"text\":\"Why?\",\"speaker\":\" \"}",
        "{\"kind\":\"quotation\",\"passage\":\"p\",\"start\":3,\"end\":2}",
        "{\"kind\":\"quotation\",\"passage\":\"p\",\"start\":\"3\",\"end\":5}",
        "{\"kind\":\"quotation\",\"passage\":\"p\",\"start\":3,\"end\":5,\"day\":\"monday\"}",
        "{\"kind\":\"compare\",\"first\":\"a\",\"topic\":\"t\"}"
      })
  void anythingElseIsUnknown(String text) {
    assertThat(EnquiryJson.read(text)).isEmpty();
  }

  @Test
  void fieldsThatAreNewDoNoHarm() {
    assertThat(EnquiryJson.read("{\"kind\":\"themes\",\"sorted\":true}"))
        .contains(new Enquiry.Themes());
  }
}
