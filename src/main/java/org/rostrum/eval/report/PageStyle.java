package org.rostrum.eval.report;

/// How a report looks, light or dark as the reader's machine is, and on a phone.
final class PageStyle {

  private static final String BASE =
      """
      :root { color-scheme: light dark; --good: #1a7f37; --bad: #c62828; --rule: #8886; }
      @media (prefers-color-scheme: dark) { :root { --good: #57c97a; --bad: #ff8a80; } }
      body { font: 1rem/1.45 system-ui, sans-serif; max-width: 62rem; margin: 0 auto; padding: 1rem; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
      th, td { padding: .2rem .7rem; text-align: right; border-bottom: 1px solid var(--rule); }
      th:first-child { text-align: left; }
      tr:last-child { font-weight: bold; }
      fieldset { border: 1px solid var(--rule); margin: .5rem 0; }
      label { display: inline-block; margin-right: 1rem; padding: .2rem 0; }
      details { border-bottom: 1px solid var(--rule); padding: .5rem 0; }
      summary { cursor: pointer; overflow-wrap: anywhere; }
      .right > summary b { color: var(--good); }
      .wrong > summary b { color: var(--bad); }
      .id { margin: 0 .6rem; opacity: .7; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
      dt { opacity: .7; }
      dd { margin: 0; overflow-wrap: anywhere; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--rule); padding: .7rem; }
      li { margin-bottom: .5rem; overflow-wrap: anywhere; }
      li p { margin: .1rem 0; opacity: .8; }
      li.gold q { border-bottom: 2px solid var(--good); }
      @media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
      body:has(#v-right:checked) .wrong, body:has(#v-wrong:checked) .right { display: none; }
      """;

  private PageStyle() {}

  /// @param types how many types of question can be filtered by
  static String of(int types) {
    StringBuilder style = new StringBuilder(BASE);
    for (int i = 0; i < types; i++) {
      style.append("body:has(#t%d:checked) details:not(.t%d) { display: none; }\n".formatted(i, i));
    }
    return style.toString();
  }
}
