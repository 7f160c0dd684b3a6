"""Questions with a word or two in the place of others that mean the same: members don't ask in the words of the record.

A word is exchanged where one sense of WordNet 3.1 makes up most of its uses in the tagged texts, for a word that is used in that sense too.
"""
import pathlib
import random
import re
from collections import defaultdict

import items as reading

MOST = 0.6  # of a word's counted uses, that its sense must have
LEAST = 2  # counted uses of the sense
WAYS = 3  # to ask a question, besides its own
WORDS = re.compile(r"[A-Za-z]{3,}")
VOWELS = set("aeiou")
# Words that ask, say or hold a sentence together: a question is told by them.
KEPT = set("""about after again all also and any anyone anything are ask asked asking asks been before being bring brought but can come comes could did does doing done for from get gets give given
gives going gone got had has have her his how into its know known knows least less like made make makes many may mean means mention mentioned might more most much must name need needs not now
off one only other our out own put said same say saying says should some speak spoke such take takes talk talked talking tell than that the their them then there these they thing things think
thinks this those thought told too two under use used very want wanted wants was way were what when where which while who whom whose why will with would you your""".split())


class Synonyms:
    """Other words for a word, by WordNet's files in a folder."""

    def __init__(self, folder):
        senses, self.members = defaultdict(dict), defaultdict(dict)
        for line in (pathlib.Path(folder) / "index.sense").read_text(encoding="utf-8").splitlines():
            key, offset, _, count = line.split()
            lemma, kind = key.split("%")
            part = "a" if kind[0] == "5" else {"1": "n", "2": "v", "3": "a", "4": "r"}[kind[0]]
            senses[lemma][part, offset] = int(count)
            self.members[part, offset][lemma] = int(count)
        self.main = {}
        for lemma, counts in senses.items():
            best = max(counts, key=counts.get)
            if counts[best] >= LEAST and counts[best] >= MOST * sum(counts.values()):
                self.main[lemma] = best

    def of(self, word):
        """Words that can stand where the word stands, in its form; empty where there is none."""
        for lemma, part, form in _lemmas(word):
            sense = self.main.get(lemma)
            if sense and part in ("", sense[0]):
                others = [o.replace("_", " ") for o, count in self.members[sense].items() if o != lemma and count > 0 and o.count("_") < 2]
                return [form(o) for o in others if form(o) != word]
        return []


def _lemmas(word):
    """What a word may be a form of: the lemma, its part of speech ("" any), and what makes that form of another word."""
    yield word, "", lambda o: o
    if word.endswith("s") and not word.endswith("ss"):
        for lemma in (word[:-1], word[:-2] if word.endswith("es") else "", word[:-3] + "y" if word.endswith("ies") else ""):
            yield lemma, "n", _plural
            yield lemma, "v", _plural
    for end, made in (("ed", _past), ("ing", _going)):
        if word.endswith(end):
            stem = word[: -len(end)]
            for lemma in (stem, stem + "e", stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else ""):
                yield lemma, "v", made


def _first(phrase, change):
    head, _, rest = phrase.partition(" ")
    return change(head) + (" " + rest if rest else "")


def _plural(word):
    def one(w):
        return w[:-1] + "ies" if w.endswith("y") and w[-2] not in VOWELS else w + ("es" if w.endswith(("s", "x", "z", "ch", "sh")) else "s")

    return one(word) if " " not in word else _first(word, one)


def _past(word):
    return _first(word, lambda w: w + "d" if w.endswith("e") else w[:-1] + "ied" if w.endswith("y") and w[-2] not in VOWELS else w + "ed")


def _going(word):
    return _first(word, lambda w: w[:-1] + "ing" if w.endswith("e") and not w.endswith("ee") else w + "ing")


def others(synonyms, text):
    """Up to so many different ways to ask the same, each with one or two words exchanged."""
    found = [(m.span(), options) for m in WORDS.finditer(text) if m.group().islower() and m.group() not in KEPT and (options := synonyms.of(m.group()))]
    made, chance = [], random.Random(text)
    for _ in range(WAYS if found else 0):
        changed = text
        for (start, end), options in sorted(chance.sample(found, min(len(found), chance.choice((1, 1, 2)))), reverse=True):
            changed = changed[:start] + chance.choice(options) + changed[end:]
        made.append(changed)
    return list(dict.fromkeys(made))


def exchange(items, synonyms, tokens):
    """Gives questions the pieces of other ways to ask them."""
    ways = [(item, way) for item in items for way in others(synonyms, item.text)]
    for (item, _), found in zip(ways, tokens.encode_batch([way for _, way in ways], add_special_tokens=False)):
        item.ways.append(found.ids[:reading.QUESTION])
