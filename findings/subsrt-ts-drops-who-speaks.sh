#!/bin/sh
# subsrt-ts (npm) turns WebVTT into SubRip without the voices: of a cue in which two people speak (<v Ada>…</v> and <v Bo>…</v>, as
# Teams writes it) their words are left as one text with no name, and references such as &amp; stay as they are. Whoever converts
# captions with it before reading who said what has lost it, and no error says so. Seen with subsrt-ts 2.1.2 on Node 20.
# Exits with 1 if the names are kept after all.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund subsrt-ts@2.1.2 >/dev/null 2>&1
cat >try.mjs <<'JS'
import * as module from 'subsrt-ts';

const { convert } = module.default ?? module;
const captions = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Ada Marsh>The fares fell.</v>
<v Bo Lind>They did not.</v>

00:00:05.000 --> 00:00:07.000
<v Ada Marsh>Buses &amp; trams.</v>
`;
const made = convert(captions, { format: 'srt' });
console.log(made);
const words = made.includes('The fares fell.') && made.includes('They did not.');
const names = /Ada|Bo/.test(made);
console.log(`words kept: ${words}; names kept: ${names}; &amp; left as it is: ${made.includes('&amp;')}`);
process.exit(words && !names && made.includes('&amp;') ? 0 : 1);
JS
node try.mjs
