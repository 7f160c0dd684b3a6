#!/bin/sh
# officeparser (npm) reads text that the document no longer has: of an OpenDocument text with a tracked deletion the deleted word
# stands at the head of the result, and of a Word document with a tracked move the moved paragraph stands at both places. A speaker
# is then quoted with words that were struck out, or twice. Tracked deletions in Word are left out as expected. Seen with
# officeparser 7.8.0 on Node 20.
# Exits with 1 if any of that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund officeparser@7.8.0 fflate@0.8.2 >/dev/null 2>&1
cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import * as module from 'officeparser';

const zip = files => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const head = '<?xml version="1.0"?>';
writeFileSync('a.odt', zip({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'META-INF/manifest.xml': `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  'content.xml': `${head}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Clerk</dc:creator><dc:date>2025-01-01T00:00:00</dc:date></office:change-info><text:p>never </text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p>Ada Marsh: We will <text:change text:change-id="c1"/>pay.</text:p></office:text></office:body></office:document-content>`,
}));
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const paragraph = inner => `<w:p>${inner}</w:p>`;
const run = text => `<w:r><w:t>${text}</w:t></w:r>`;
writeFileSync('a.docx', zip({
  '[Content_Types].xml': `${head}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${
    paragraph(`<w:moveFrom w:id="1" w:author="c">${run('Bo Lind: I agree.')}</w:moveFrom>`)}${
    paragraph(run('Cy Ode: No.'))}${
    paragraph(`<w:moveTo w:id="2" w:author="c">${run('Bo Lind: I agree.')}</w:moveTo>`)}${
    paragraph(`${run('Dee Holt: We shall')}<w:del w:id="3" w:author="c"><w:r><w:delText> not</w:delText></w:r></w:del>`)}</w:body></w:document>`,
}));
const { parseOffice } = module.default?.parseOffice ? module.default : module;
const text = async file => (await parseOffice(file)).toText();
const open = await text('a.odt');
const word = await text('a.docx');
console.log(JSON.stringify({ open, word }, null, 1));
const moved = word.split('Bo Lind: I agree.').length - 1;
console.log(`deleted word shown (OpenDocument): ${open.includes('never')}; (Word): ${word.includes('not')}; moved paragraph shown ${moved} times`);
process.exit(open.includes('never') && !word.includes('not') && moved === 2 ? 0 : 1);
JS
node try.mjs
