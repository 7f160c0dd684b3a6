"""Records, and what was asked and claimed about them: reading, the held part, and the pieces that the judge sees.

One record in eight is held (chosen by its name, or the meeting's that it comes from) and never trained on, by nobody.
"""
import hashlib
import json
import math
import pathlib
import re
from collections import Counter
from dataclasses import dataclass, field

from tokenizers import Tokenizer

QUESTION, SENTENCE, NAME, BEFORE = 32, 64, 9, 14
CLS, SEP = 101, 102


@dataclass
class Record:
    name: str
    meeting: str
    title: str
    texts: list
    speakers: list
    pieces: list = field(default_factory=list)
    contexts: list = field(default_factory=list)
    words: list = field(default_factory=list)

    @property
    def held(self):
        return int(hashlib.md5(("x" + self.meeting).encode()).hexdigest(), 16) % 8 == 0


@dataclass
class Item:
    record: Record
    text: str
    kind: str
    claim: bool
    answers: list
    supports: list
    contradicts: list
    hard: list
    pieces: list = field(default_factory=list)
    lexical: list = field(default_factory=list)
    cosine: list = field(default_factory=list)


def tokenizer(path):
    found = Tokenizer.from_file(str(path))
    found.no_truncation()
    found.no_padding()
    return found


def read(folders, tokens):
    """All records of `own-*.jsonl` and `windows.jsonl` in the folders, by name, and the items of `items*.jsonl`; both with their pieces."""
    records, items, files = {}, [], sorted(f for folder in folders for f in pathlib.Path(folder).glob("*.jsonl"))
    for file in files:
        if file.name.startswith("items"):
            continue
        for line in open(file, encoding="utf-8"):
            r = json.loads(line)
            records[r["w"]] = Record(r["w"], r.get("meeting", r["w"]), r.get("title", ""), [s["text"] for s in r["sents"]], [s["speaker"] or "" for s in r["sents"]])
    seen = set()
    for file in files:
        if not file.name.startswith("items"):
            continue
        for line in open(file, encoding="utf-8"):
            i = json.loads(line)
            record, text = records.get(i["w"]), i.get("q") or i.get("c")
            if record is None or not text or (i["w"], text, "c" in i) in seen:
                continue
            seen.add((i["w"], text, "c" in i))
            known = lambda key: [k for k in i.get(key, []) if 0 <= k < len(record.texts)]
            items.append(Item(record, text, i["k"], "c" in i, known("a"), known("s"), known("x"), known("hard")))
    for record in records.values():
        _pieces(record, tokens)
    for item, found in zip(items, tokens.encode_batch([i.text for i in items], add_special_tokens=False)):
        item.pieces = found.ids[:QUESTION]
        item.lexical = bm25(item.text, item.record)
    return records, items


def _pieces(record, tokens):
    encode = lambda texts: [e.ids for e in tokens.encode_batch(texts, add_special_tokens=False)]
    whole = encode(record.texts)
    names = encode([s or record.title for s in record.speakers])
    colon = tokens.token_to_id(":")
    record.pieces = [p[:SENTENCE] for p in whole]
    record.contexts = [n[:NAME] + [colon] + (whole[k - 1][-BEFORE:] if k else []) for k, n in enumerate(names)]
    record.words = [words(t) for t in record.texts]


def pair(question, sentence, context):
    """Ids and token types (0 question, 1 sentence, 0 context) of what the judge reads; an empty context leaves its part out."""
    ids = [CLS, *question, SEP, *sentence, SEP, *([*context, SEP] if context else [])]
    first, second = len(question) + 2, len(sentence) + 1
    return ids, [0] * first + [1] * second + [0] * (len(ids) - first - second)


def words(text):
    return [w[:-1] if len(w) > 3 and w.endswith("s") and not w.endswith("ss") else w for w in re.findall(r"[a-z0-9]+", text.lower().replace("'", ""))]


def bm25(text, record, k1=1.2, b=0.75):
    """The plain score of every sentence of the record; the record is the collection."""
    asked, total = set(words(text)), len(record.words)
    seen = Counter(w for s in record.words for w in set(s) if w in asked)
    length = sum(map(len, record.words)) / total
    scores = []
    for sentence in record.words:
        often = Counter(w for w in sentence if w in asked)
        scores.append(sum(math.log(1 + (total - seen[w] + 0.5) / (seen[w] + 0.5)) * n * (k1 + 1) / (n + k1 * (1 - b + b * len(sentence) / length)) for w, n in often.items()))
    return scores


def coverage(text, record):
    """The share of the question's words that the sentence has, rarer words counting more."""
    asked, total = set(words(text)), len(record.words)
    seen = Counter(w for s in record.words for w in set(s) if w in asked)
    weight = {w: math.log(1 + (total + 1) / (seen[w] + 0.5)) for w in asked}
    return [sum(weight[w] for w in asked & set(s)) / max(sum(weight.values()), 1e-9) for s in record.words]
