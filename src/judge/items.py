"""Records, and what was asked and claimed about them: reading, the held part, and the pieces that the judge sees.

One record in eight is held (chosen by its name, or the meeting's that it comes from) and never trained on, by nobody.
"""
import hashlib
import json
import math
import pathlib
import random
import re
from collections import Counter
from dataclasses import dataclass, field

from tokenizers import Tokenizer

QUESTION, SENTENCE, NAME, BEFORE = 32, 64, 9, 14
ASKED = 24  # pieces of the question that a turn replies to
REPLY = 8  # so many sentences of a turn are read with that question
CLS, SEP = 101, 102

# Questions that take a claim for granted: who asks so is answered where the claim was made, and told nothing where the contrary was.
GRANTED = ("Why did {who} say that {claim}?", "Why does {who} think {claim}?", "What made {who} say that {claim}?", "When did {who} say {claim}?", "How did {who} explain that {claim}?",
           "How come {claim}?", "Who said that {claim}?", "{who} said {claim}, but why?", "So {claim}. Why does {who} believe that?")

# Questions for what was said on a subject, by anybody and by somebody.
SUBJECT = ("What was said about {it}?", "Who mentioned {it}?", "Did anyone mention {it}?", "Who talked about {it}?", "{it}", "anything on {it}?", "what do they say about {it}", "Tell me about {it}.", "Who brought up {it}?")
OF_ONE = ("What did {who} say about {it}?", "{who} on {it}", "What does {who} think about {it}?", "Did {who} mention {it}?", "what was {who}'s point on {it}", "What is {who}'s view of {it}?")
NOUN = re.compile(r"\b(?:the|an?|our|their|his|her|my|your|this|these|no|of|for|about|every)\s+((?:[A-Za-z][a-z'’-]{2,} )?[A-Za-z][a-z'’-]{3,})(?=[ ,.;:?!])")
LIGHT = set("""about after again also always another any because been before being both could different does each even ever every everything first from good great had have here into just kind last less
like lot many more most much must never next none not nothing one only other our out over own part people point question right said same says should some something such than that their them then there
these they thing things think this those through time too two under until very was way well were what when where which while who whole why will with without would year years you your know going want""".split())


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
    spare: list = field(default_factory=list)  # neither answers nor known not to be
    pieces: list = field(default_factory=list)
    ways: list = field(default_factory=list)  # pieces of the same question in other words
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
            items.append(Item(record, text, i["k"], "c" in i, known("a"), known("s"), known("x"), known("hard"), known("spare")))
    for record in records.values():
        _pieces(record, tokens)
    for item, found in zip(items, tokens.encode_batch([i.text for i in items], add_special_tokens=False)):
        item.pieces = found.ids[:QUESTION]
        item.lexical = bm25(item.text, item.record)
    return records, items


def granted(claims, tokens):
    """Each claim as a question that takes it for granted; only a claim that somebody made, and nobody denied, has an answer."""
    made = []
    for k, claim in enumerate(claims):
        decides = claim.supports + claim.contradicts + claim.hard
        who = claim.record.speakers[decides[0]] if decides else ""
        stated = claim.text.rstrip(". ")
        text = GRANTED[k % len(GRANTED)].format(who=who or "the report", claim=stated[:1].lower() + stated[1:])
        answers = [] if claim.contradicts else claim.supports
        made.append(Item(claim.record, text, "granted", False, answers, [], [], claim.contradicts + claim.hard))
    for item, found in zip(made, tokens.encode_batch([i.text for i in made], add_special_tokens=False)):
        item.pieces = found.ids[:QUESTION]
        item.lexical = bm25(item.text, item.record)
    return made


def subjects(records, tokens, present=10, absent=6):
    """Questions for what was said on a subject: nouns of the record, answered where they stand, and nouns of other records that it has nowhere."""
    made, names = [], sorted(records)
    nouns = {n: sorted({m.group(1).lower() for t in records[n].texts for m in NOUN.finditer(t) if not set(words(m.group(1))) & LIGHT}) for n in names}
    for name in names:
        record, chance = records[name], random.Random(name)
        put = lambda form, it, who="": form.format(who=who, it=chance.choice(("", "the ")) + it)
        known = {w for s in record.words for w in s}
        rare = [it for it in nouns[name] if len(_having(it, record)) <= 4]
        for it in chance.sample(rare, min(present, len(rare))):
            having = _having(it, record)
            who = record.speakers[having[0]]
            if who and chance.random() < 0.5:
                made.append(Item(record, put(chance.choice(OF_ONE), it, who), "subject", False, [k for k in having if record.speakers[k] == who], [], [], []))
            else:
                made.append(Item(record, put(chance.choice(SUBJECT), it), "subject", False, having, [], [], []))
        for _ in range(absent):
            it = chance.choice(nouns[chance.choice(names)] or ["potholes"])
            if not set(words(it)) & known:
                who = chance.choice(record.speakers) if chance.random() < 0.4 else ""
                made.append(Item(record, put(chance.choice(OF_ONE if who else SUBJECT), it, who), "subject", False, [], [], [], []))
    for item, found in zip(made, tokens.encode_batch([i.text for i in made], add_special_tokens=False)):
        item.pieces = found.ids[:QUESTION]
        item.lexical = bm25(item.text, item.record)
    return made


def _having(noun, record):
    wanted = set(words(noun))
    return [k for k, s in enumerate(record.words) if wanted <= set(s)]


def _pieces(record, tokens):
    encode = lambda texts: [e.ids for e in tokens.encode_batch(texts, add_special_tokens=False)]
    whole = encode(record.texts)
    names = encode([s or record.title for s in record.speakers])
    colon = tokens.token_to_id(":")
    record.pieces = [p[:SENTENCE] for p in whole]
    record.contexts = [n[:NAME] + [colon] + _leading(record, k, whole) for k, n in enumerate(names)]
    record.words = [words(t) for t in record.texts]


def _leading(record, k, whole):
    """The end of the question that the sentence's turn replies to, and of the sentence before it; once where they are the same."""
    asked = _replies_to(record, k) if ASKED else None
    before = k - 1 if k and k - 1 != asked else None
    return ([] if asked is None else whole[asked][-ASKED:]) + ([] if before is None else whole[before][-BEFORE:])


def _replies_to(record, k):
    """The last question in the turn before the sentence's own, whoever else put it."""
    first = k
    while first and record.speakers[first - 1] == record.speakers[k]:
        first -= 1
    if not record.speakers[k] or k - first >= REPLY:
        return None
    other = first - 1
    while other >= 0 and record.speakers[other] == record.speakers[first - 1]:
        if record.texts[other].rstrip("\"'”’) ").endswith("?"):
            return other
        other -= 1
    return None


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
