// Discord's markdown as HTML. All of the text is escaped: what is not markdown shows as it is written.

const PAIRS = [
  ["***", "<strong><em>", "</em></strong>"],
  ["**", "<strong>", "</strong>"],
  ["__", "<u>", "</u>"],
  ["~~", "<s>", "</s>"],
  ["||", '<span class="spoiler">', "</span>"],
  ["*", "<em>", "</em>"],
  ["_", "<em>", "</em>"],
];

export function escape(text) {
  const names = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (c) => names[c]);
}

/** Blocks: headings, subtext, quotes, lists, code; every other line as it stands. */
export function markdown(text) {
  const lines = text.split("\n");
  let html = "";
  let plain = [];
  const flush = () => {
    if (plain.length > 0) {
      html += `<div class="lines">${plain.map((l) => inline(l) || "&#8203;").join("<br>")}</div>`;
      plain = [];
    }
  };
  const block = (made) => {
    flush();
    html += made;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    let match;
    if (line.startsWith("```") && lines.slice(i + 1).some((l) => l.trimEnd().endsWith("```"))) {
      const end = lines.findIndex((l, j) => j > i && l.trimEnd().endsWith("```"));
      const last = lines[end].trimEnd().slice(0, -3);
      const code = lines.slice(i + 1, end).concat(last === "" ? [] : [last]);
      block(`<pre><code>${escape(code.join("\n"))}</code></pre>`);
      i = end;
    } else if (line.startsWith(">>> ")) {
      block(quote([line.slice(4), ...lines.slice(i + 1)]));
      i = lines.length;
    } else if (line.startsWith("> ")) {
      const start = i;
      while (i + 1 < lines.length && lines[i + 1].startsWith("> ")) i++;
      block(quote(lines.slice(start, i + 1).map((l) => l.slice(2))));
    } else if ((match = /^(#{1,3}) +(\S.*)$/.exec(line))) {
      block(`<h${match[1].length}>${inline(match[2])}</h${match[1].length}>`);
    } else if ((match = /^-# +(\S.*)$/.exec(line))) {
      block(`<small>${inline(match[1])}</small>`);
    } else if ((match = /^( *)(?:[-*]|(\d+)\.) +(\S.*)$/.exec(line))) {
      const depth = Math.min(1, Math.floor(match[1].length / 2));
      const mark = match[2] === undefined ? (depth === 0 ? "•" : "◦") : `${match[2]}.`;
      block(`<div class="item depth${depth}"><span>${mark}</span><div>${inline(match[3])}</div></div>`);
    } else {
      plain.push(line);
    }
  }
  flush();
  return html;
}

function quote(lines) {
  return `<div class="quote"><div class="bar"></div><blockquote>${markdown(lines.join("\n"))}</blockquote></div>`;
}

function inline(text) {
  let html = "";
  let i = 0;
  while (i < text.length) {
    const [made, length] = token(text, i);
    html += made;
    i += length;
  }
  return html;
}

/** What stands at a place, as HTML, and how many characters it takes. */
function token(text, at) {
  const rest = text.slice(at);
  let match;
  if ((match = /^\\([^A-Za-z0-9\s])/u.exec(rest))) return [escape(match[1]), match[0].length];
  if ((match = /^(`+)([\s\S]*?[^`])\1(?!`)/.exec(rest))) {
    return [`<code>${escape(match[2].trim())}</code>`, match[0].length];
  }
  if (rest[0] === "[") {
    const close = closing(text, at + 1, "]");
    const link = close < 0 ? null : /^\((?:<(https?:\/\/[^>\s]+)>|(https?:\/\/[^\s()]*(?:\([^\s()]*\)[^\s()]*)*))\)/.exec(text.slice(close + 1));
    if (link) {
      const inside = inline(text.slice(at + 1, close));
      return [`<a href="${escape(link[1] ?? link[2])}">${inside}</a>`, close + 1 + link[0].length - at];
    }
  }
  if ((match = /^<(https?:\/\/[^>\s]+)>/.exec(rest) ?? /^(https?:\/\/[^\s<]*[^\s<.,:;"')\]])/.exec(rest))) {
    return [`<a href="${escape(match[1])}">${escape(match[1])}</a>`, match[0].length];
  }
  if ((match = /^<\/([^:>]+):\d+>/.exec(rest))) return [`<span class="mention">/${escape(match[1])}</span>`, match[0].length];
  if ((match = /^<(@[!&]?|#)\d+>/.exec(rest))) {
    return [`<span class="mention">${match[1][0]}somebody</span>`, match[0].length];
  }
  if (/^@(everyone|here)\b/.test(rest)) return [escape(rest[0]), 1];
  for (const [mark, open, close] of PAIRS) {
    const word = mark === "_" && /\w/.test(text[at - 1] ?? "");
    if (!word && rest.startsWith(mark) && !(mark === "*" && /^\*\s/.test(rest))) {
      const end = closing(text, at + mark.length, mark);
      if (end > at + mark.length) {
        return [open + inline(text.slice(at + mark.length, end)) + close, end + mark.length - at];
      }
    }
  }
  const character = String.fromCodePoint(rest.codePointAt(0));
  return [escape(character), character.length];
}

/** Where a mark closes, past escapes, code and marks inside; -1 where it does not. */
function closing(text, from, mark) {
  let nested = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "\\") {
      i++;
    } else if (text[i] === "`") {
      const end = text.indexOf("`", i + 1);
      if (end > 0) i = end;
    } else if (mark === "]" && text[i] === "[") {
      nested++;
    } else if (text.startsWith(mark, i)) {
      if (nested > 0) {
        nested--;
      } else if (mark.length > 1 || mark === "]" || (text[i + 1] !== mark && text[i - 1] !== mark)) {
        return i;
      }
    }
  }
  return -1;
}
