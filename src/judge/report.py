"""Every figure of a judge on the held records: ranking, telling answers from near misses, claims.

usage: report.py --items DIR... --start MINILM.onnx --tokenizer tokenizer.json --judge CHECKPOINT_OR_ONNX [--share N] [--only PREFIX...]
"""
import argparse
import pathlib
import random
from collections import defaultdict

import numpy as np
import torch

import items as reading
import model
from nearness import Onnx, vectors
from pairs import padded

LOST = 0.10  # of the answers, where near misses declined are counted


# --- who scores the sentences ---


class Torch:
    """A checkpoint's running mean of weights."""

    def __init__(self, path):
        torch.set_num_threads(2)
        mean = torch.load(path, weights_only=True)["mean"]
        self.judge = model.Judge(layers=model.layers_in(mean))
        self.judge.load_state_dict(mean)
        self.judge.eval()

    def __call__(self, *inputs):
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            return [o.float().numpy() for o in self.judge(*inputs)]


def judge_at(path):
    return Onnx(path) if str(path).endswith(".onnx") else Torch(path)


def read_all(judge, pairs, size=32):
    order = sorted(range(len(pairs)), key=lambda k: len(pairs[k][0]))
    relevance, nli = np.zeros(len(pairs)), np.zeros((len(pairs), 3))
    for at in range(0, len(order), size):
        part = order[at : at + size]
        relevance[part], nli[part] = judge(*padded([pairs[k] for k in part]))
    return relevance, nli


# --- measures ---


def auroc(yes, no):
    both = np.concatenate([yes, no])
    ranks = np.empty(len(both))
    order = both.argsort(kind="stable")
    ranks[order] = np.arange(1, len(both) + 1)
    for value in np.unique(both):
        ranks[both == value] = ranks[both == value].mean()
    return (ranks[: len(yes)].sum() - len(yes) * (len(yes) + 1) / 2) / (len(yes) * len(no))


def figures(asked, scores, bars=None):
    """Right first, right among three, AUROC of answerable against near miss by the bar (or the best score), near misses declined at LOST."""
    first = three = 0
    best = {True: [], False: []}
    for k, (item, score) in enumerate(zip(asked, scores)):
        order = np.argsort(-np.asarray(score), kind="stable")
        best[bool(item.answers)].append(score[order[0]] if bars is None else bars[k])
        if item.answers:
            first += order[0] in item.answers
            three += any(k in item.answers for k in order[:3])
    yes, no = np.array(best[True]), np.array(best[False])
    return first / len(yes), three / len(yes), auroc(yes, no), float((no < np.quantile(yes, LOST)).mean())


def learned(rows, labels, weight=1e-2, rounds=25):
    """Logistic regression by Newton's method; the last column of the rows is one."""
    w = np.zeros(rows.shape[1])
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-rows @ w))
        slope = rows.T @ (p - labels) + weight * len(rows) * np.append(w[:-1], 0) / 100
        curve = (rows * (p * (1 - p))[:, None]).T @ rows + weight * len(rows) / 100 * np.eye(len(w))
        w -= np.linalg.solve(curve, slope)
    return w


def signals_of(item, signals):
    """What the order sees of each sentence: every signal, its distance from the record's best other, its neighbours; length, whether it asks."""
    columns = []
    for s in signals:
        s = np.asarray(s, float)
        top = np.sort(s)[::-1]
        columns += [s, s - np.where(s == top[0], top[min(1, len(top) - 1)], top[0]), np.append(s[1:], s.mean()), np.insert(s[:-1], 0, s.mean())]
    length = np.array([len(p) for p in item.record.pieces], float)
    asks = np.array([t.rstrip().endswith("?") for t in item.record.texts], float)
    return np.stack([*columns, np.log(length), asks], 1)


def best_of(item, signals, order):
    """What the bar sees of a question: every signal of the sentence put first and of the second, the signal's best, and how long the question is."""
    first, second = np.argsort(-order, kind="stable")[[0, min(1, len(order) - 1)]]
    seen = [v for s in signals for v in (s[first], s[second], max(s))]
    return np.array([*seen, order[first], order[second], len(item.pieces)], float)


def fitted(rows, labels):
    """A function from rows to the log odds that a logistic regression learned for them."""
    middle, spread = rows.mean(0), rows.std(0) + 1e-9
    whole = lambda x: np.column_stack([(x - middle) / spread, np.ones(len(x))])
    weights = learned(whole(rows), labels)
    return lambda x: whole(x) @ weights


def combined(asked, signals, folds=6):
    """Order within each record and a bar for each question, by weights learned on the other held records: each from the five sixths that it is not in."""
    rows = [signals_of(item, [s[k] for s in signals]) for k, item in enumerate(asked)]
    labels = [np.isin(np.arange(len(r)), item.answers).astype(float) for r, item in zip(rows, asked)]
    answerable = np.array([bool(i.answers) for i in asked])
    names = sorted({i.record.meeting for i in asked})
    random.Random(7).shuffle(names)
    fold = np.array([names.index(i.record.meeting) % folds for i in asked])
    orders, bars = [None] * len(asked), np.zeros(len(asked))
    for f in range(folds):
        inside, outside = np.nonzero(fold != f)[0], np.nonzero(fold == f)[0]
        taught = [k for k in inside if answerable[k]]
        order = fitted(np.concatenate([rows[k] for k in taught]), np.concatenate([labels[k] for k in taught]))
        best = lambda ks: np.stack([best_of(asked[k], [s[k] for s in signals], order(rows[k])) for k in ks])
        bar = fitted(best(inside), answerable[inside].astype(float))
        bars[outside] = bar(best(outside))
        for k in outside:
            orders[k] = order(rows[k])
    return orders, bars


def claim_pairs(claims):
    """Each claim with the sentences that support it, that contradict it, and its nearest other sentence."""
    for item in claims:
        known = {**{s: 0 for s in item.supports}, **{s: 1 for s in item.contradicts}}
        near = item.hard + sorted(range(len(item.record.texts)), key=lambda k: -item.lexical[k])
        other = next((k for k in near if k not in known), None)
        yield from ((item, s, verdict) for s, verdict in known.items())
        if other is not None:
            yield item, other, 2


def best_recall(score, is_it, precision):
    """The largest recall at which the precision is still reached, and the score there."""
    order = np.argsort(-score)
    hits = np.cumsum(is_it[order])
    reached = np.nonzero(hits / np.arange(1, len(order) + 1) >= precision)[0]
    return (hits[reached[-1]] / is_it.sum(), score[order[reached[-1]]]) if len(reached) and is_it.any() else (0.0, np.inf)


def softmax(x):
    e = np.exp(x - x.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


# --- the report ---


def held_of(folders, tokens, only=None):
    _, items = reading.read(folders, tokens)
    return [i for i in items if i.record.held and (only is None or any(i.record.name.startswith(p) for p in only))]


def asked_scores(judge, asked, context=True):
    pairs = [reading.pair(i.pieces, p, c if context else []) for i in asked for p, c in zip(i.record.pieces, i.record.contexts)]
    relevance, _ = read_all(judge, pairs)
    scores, at = [], 0
    for i in asked:
        scores.append(relevance[at : at + len(i.record.texts)])
        at += len(i.record.texts)
    return scores


def baselines(start, asked):
    """BM25, coverage, cosine and MaxSim of every sentence, by MiniLM as it comes."""
    records = {id(i.record): i.record for i in asked}
    known = {key: vectors(start, r.pieces, True) for key, r in records.items()}
    cosine, late = [], []
    for item, (mean, pieces) in zip(asked, vectors(start, [i.pieces for i in asked], True)):
        sentences = known[id(item.record)]
        cosine.append(np.array([mean @ m for m, _ in sentences]))
        late.append(np.array([(pieces @ p.T).max(1).mean() for _, p in sentences]))
    return {"BM25": [np.array(i.lexical) for i in asked], "coverage": [np.array(reading.coverage(i.text, i.record)) for i in asked], "MiniLM cosine": cosine, "MaxSim": late}


def line(name, values):
    first, three, area, declined = values
    return f"| {name} | {first:.3f} / {three:.3f} | {area:.3f} | {declined:.1%} |"


def questions_report(judge, start, asked, bare=False):
    told = [f"{sum(bool(i.answers) for i in asked)} answerable questions, {sum(not i.answers for i in asked)} near misses, {len({i.record.name for i in asked})} held records", "",
            "| who ranks | right first / in 3 | AUROC | near misses declined at 10% lost |", "| --- | --- | --- | --- |"]
    signals = baselines(start, asked) if start else {}
    for name, scores in signals.items():
        told.append(line(name, figures(asked, scores)))
    if signals:
        told.append(line("learned weights over those four", figures(asked, *combined(asked, list(signals.values())))))
    judged = asked_scores(judge, asked)
    told.append(line("judge alone", figures(asked, judged)))
    if bare:
        told.append(line("judge alone, without the context", figures(asked, asked_scores(judge, asked, False))))
    if signals:
        judged, bars = combined(asked, [*signals.values(), judged])
        told.append(line("**learned weights over all**", figures(asked, judged, bars)))
    told += ["", "By kind, of the last line: right first / in 3", ""]
    kinds = defaultdict(list)
    for item, score in zip(asked, judged):
        if item.answers:
            order = np.argsort(-score)
            kinds[item.kind].append((order[0] in item.answers, any(k in item.answers for k in order[:3])))
    told += ["| kind | questions | first | in 3 |", "| --- | --- | --- | --- |"]
    told += [f"| {k} | {len(v)} | {np.mean([a for a, _ in v]):.2f} | {np.mean([b for _, b in v]):.2f} |" for k, v in sorted(kinds.items())]
    return told


def claims_report(judge, claims):
    known = list(claim_pairs(claims))
    _, nli = read_all(judge, [reading.pair(i.pieces, i.record.pieces[s], i.record.contexts[s]) for i, s, _ in known])
    verdict, chance = np.array([v for _, _, v in known]), softmax(nli)
    said = chance.argmax(1)
    recall, bar = best_recall(chance[:, 1], verdict == 1, 0.9)
    supported, _ = best_recall(chance[:, 0], verdict == 0, 0.9)
    plain = (said == 1) & (verdict == 1)
    return [f"Claims: {len(known)} pairs ({', '.join(f'{(verdict == k).sum()} {n}' for k, n in enumerate(('supported', 'contradicted', 'neither')))}): accuracy {np.mean(said == verdict):.3f}; "
            f"contradictions found {plain.sum() / (verdict == 1).sum():.1%} at precision {plain.sum() / max(1, (said == 1).sum()):.1%}; at precision 90% found {recall:.1%} (from probability {bar:.2f}); supports at precision 90% found {supported:.1%}",
            f"Supported taken for contradicted: {np.mean(said[verdict == 0] == 1):.1%}; contradicted told from supported (AUROC of log odds) {auroc((nli[:, 1] - nli[:, 0])[verdict == 1], (nli[:, 1] - nli[:, 0])[verdict == 0]):.3f}"]


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--items", nargs="+", required=True)
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--start", help="MiniLM in ONNX, for the measures of nearness; without it the judge alone is reported")
    a.add_argument("--judge", required=True)
    a.add_argument("--only", nargs="*", help="beginnings of records' names")
    a.add_argument("--share", type=int, default=1, help="every how manieth item only, for a quick look")
    a.add_argument("--bare", action="store_true", help="also the judge without the context")
    a.add_argument("--out")
    o = a.parse_args()
    held = held_of(o.items, reading.tokenizer(o.tokenizer), o.only)[:: o.share]
    judge, start = judge_at(o.judge), Onnx(o.start) if o.start else None
    told = questions_report(judge, start, [i for i in held if not i.claim], o.bare) + [""] + claims_report(judge, [i for i in held if i.claim])
    print("\n".join(told))
    if o.out:
        pathlib.Path(o.out).write_text("\n".join(told) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
