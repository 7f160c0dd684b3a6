"""Makes of the records that are held, or of the others, folders that `eval --records` reads: what was said or written, and the questions about it.

usage: records.py ITEMS OUT [--only PREFIX...] [--taught]
"""
import argparse
import json
import pathlib

import items as reading


def transcript(record):
    """A line that says what it is, then a turn a line."""
    said = [s or "Report" for s in record.speakers]
    yield {"kind": "transcript", "title": record.title or record.name, "speakers": [{"name": n} for n in dict.fromkeys(said)]}
    turn = 0
    for k in range(1, len(said) + 1):
        if k == len(said) or said[k] != said[turn]:
            yield {"speaker": said[turn], "text": " ".join(record.texts[turn:k])}
            turn = k


def report(record):
    """Markdown: the title in front, five sentences a paragraph."""
    yield f"---\nkind: report\ntitle: {json.dumps(record.title or record.name, ensure_ascii=False)}\n---\n\n# {record.title or record.name}\n"
    for at in range(0, len(record.texts), 5):
        yield " ".join(record.texts[at : at + 5]) + "\n"


def questions(items, made):
    for k, i in enumerate(items + made):
        kind = "granted" if i.kind == "granted" and i.answers else "reversed" if i.kind == "granted" else i.kind
        yield {"id": f"{i.record.name}-{k}", "question": i.text, "type": kind, "expect": "answer" if i.answers else "correct" if kind == "reversed" else "abstain",
               "answerable": bool(i.answers), "gold": [i.record.texts[a] for a in i.answers], "need": "any", "speakers": []}


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("items")
    a.add_argument("out")
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--only", nargs="*", help="beginnings of records' names")
    a.add_argument("--taught", action="store_true", help="the records that the judge was taught by, not those held")
    o = a.parse_args()
    tokens = reading.tokenizer(o.tokenizer)
    records, items = reading.read([o.items], tokens)
    chosen = {n: r for n, r in records.items() if r.held != o.taught and (not o.only or any(n.startswith(p) for p in o.only))}
    subjects, count = reading.subjects(chosen, tokens), 0
    for name, record in chosen.items():
        asked = [i for i in items if i.record is record]
        folder = pathlib.Path(o.out) / name
        folder.mkdir(parents=True, exist_ok=True)
        spoken = any(record.speakers)
        written = "\n".join([json.dumps(t, ensure_ascii=False) for t in transcript(record)] if spoken else report(record))
        (folder / ("meeting.jsonl" if spoken else "report.md")).write_text(written + "\n", encoding="utf-8")
        made = reading.granted([i for i in asked if i.claim and i.kind != "neutral"], tokens) + [i for i in subjects if i.record is record]
        gold = list(questions([i for i in asked if not i.claim], made))
        (folder / "gold.jsonl").write_text("".join(json.dumps(g, ensure_ascii=False) + "\n" for g in gold), encoding="utf-8")
        count += len(gold)
    print(f"{count} questions")


if __name__ == "__main__":
    main()
