"""Makes records and items of QMSum's queries: a stretch of each meeting, the sentences in the query's span that its written answer is made of, and the same query put to another meeting.

usage: qmsum.py QMSUM/train OUT
"""
import argparse
import json
import pathlib
import random
import re

from items import Record, bm25, words

BEST, ROOM, LEAST = 3, 44, 5


def sentences(text):
    """Sentences of a turn, its marks of noises taken out and its spaced punctuation joined to the words again."""
    plain = re.sub(r"\s+([,.?!;:%)]|n't|'\w+)", r"\1", re.sub(r"\{\w+\}", " ", text)).replace("( ", "(")
    return [s for s in re.split(r"(?<=[.?!])\s+", " ".join(plain.split())) if len(s.split()) >= LEAST]


def meetings(folder):
    found = {}
    for line in open(folder / "corpus.jsonl", encoding="utf-8"):
        turn = json.loads(line)
        found.setdefault(turn["meeting"], []).extend((turn["idx"], turn["speaker"], s) for s in sentences(turn["text"]))
    return found


def stretch(said, spans, chance):
    """At most ROOM sentences inside the spans, and as many around them and elsewhere, in their order."""
    inside = [k for k, (turn, _, _) in enumerate(said) if any(a <= turn <= b for a, b in spans)]
    if len(inside) > ROOM:
        inside = inside[:ROOM] if chance.random() < 0.5 else inside[-ROOM:]
    outside = [k for k, (turn, _, _) in enumerate(said) if not any(a <= turn <= b for a, b in spans)]
    if not inside or len(outside) < 8:
        return [], []
    near = sorted(outside, key=lambda k: min(abs(k - inside[0]), abs(k - inside[-1])))[: ROOM // 2]
    start = chance.randrange(max(1, len(outside) - ROOM // 2))
    chosen = sorted({*inside, *near, *outside[start : start + ROOM // 2]})
    return chosen, [chosen.index(k) for k in inside]


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("folder", type=pathlib.Path)
    a.add_argument("out", type=pathlib.Path)
    o = a.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    made, names = 0, {}
    said, queries = meetings(o.folder), [json.loads(line) for line in open(o.folder / "queries.jsonl", encoding="utf-8")]
    with open(o.out / "own-qmsum.jsonl", "w", encoding="utf-8") as records, open(o.out / "items-qmsum.jsonl", "w", encoding="utf-8") as items:
        for q in queries:
            chance = random.Random(q["id"])
            chosen, inside = stretch(said[q["meeting"]], q["spans"], chance)
            if len(inside) < 2:
                continue
            part = [said[q["meeting"]][k] for k in chosen]
            record = Record(q["id"], q["meeting"], "", [s for _, _, s in part], [who for _, who, _ in part])
            record.words = [words(s) for s in record.texts]
            told, asked = bm25(q["answer"], record), bm25(q["query"], record)
            best = sorted(inside, key=lambda k: -(told[k] + asked[k]))[:BEST]
            hard = sorted(set(range(len(part))) - set(inside), key=lambda k: -(told[k] + 2 * asked[k]))[:4]
            names.setdefault(q["domain"], []).append(q["id"])
            records.write(json.dumps({"w": q["id"], "meeting": q["meeting"], "sents": [{"speaker": who, "text": s} for _, who, s in part]}, ensure_ascii=False) + "\n")
            items.write(json.dumps({"w": q["id"], "q": q["query"], "k": "open", "a": best, "hard": hard, "spare": [k for k in inside if k not in best]}, ensure_ascii=False) + "\n")
            made += 1
        for q in queries:
            chance = random.Random("x" + q["id"])
            elsewhere = chance.choice([d for d in sorted(names) if d != q["domain"]])
            items.write(json.dumps({"w": chance.choice(names[elsewhere]), "q": q["query"], "k": "elsewhere", "a": [], "hard": []}, ensure_ascii=False) + "\n")
    print(f"{made} queries of {len(said)} meetings, each put to another meeting as well")


if __name__ == "__main__":
    main()
