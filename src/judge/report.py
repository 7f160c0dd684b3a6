"""Every figure of a judge on the held records: ranking, telling answers from near misses, claims.

usage: report.py --items DIR... --start MINILM.onnx --tokenizer tokenizer.json --judge CHECKPOINT_OR_ONNX [--share N] [--parts]
"""
import argparse
import pathlib
import random
from collections import defaultdict

import numpy as np
import onnxruntime
import torch

import items as reading
import model
from pairs import padded

LOST = 0.10  # of the answers, where near misses declined are counted


# --- who scores the sentences ---


class Onnx:
    """A judge, or MiniLM, in ONNX."""

    def __init__(self, path, threads=2):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(path), options)

    def __call__(self, ids, mask, types):
        return self.session.run(None, {"input_ids": ids.numpy(), "attention_mask": mask.numpy(), "token_type_ids": types.numpy()})


class Torch:
    """A checkpoint's running mean of weights."""

    def __init__(self, path):
        torch.set_num_threads(2)
        self.judge = model.Judge()
        self.judge.load_state_dict(torch.load(path, weights_only=True)["mean"])
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


def token_vectors(start, pieces):
    """Unit vectors of every piece, and the unit mean, of each text."""
    found = [None] * len(pieces)
    order = sorted(range(len(pieces)), key=lambda k: len(pieces[k]))
    for at in range(0, len(order), 32):
        part = order[at : at + 32]
        ids, mask, types = padded([([101, *pieces[k], 102], [0] * (len(pieces[k]) + 2)) for k in part])
        for row, k in zip(start(ids, mask, types)[0], part):
            vectors = row[: len(pieces[k]) + 2]
            whole = vectors.mean(0)
            inside = vectors[1:-1]
            found[k] = whole / np.linalg.norm(whole), inside / np.linalg.norm(inside, axis=1, keepdims=True)
    return found


# --- measures ---


def auroc(yes, no):
    both = np.concatenate([yes, no])
    ranks = np.empty(len(both))
    order = both.argsort(kind="stable")
    ranks[order] = np.arange(1, len(both) + 1)
    for value in np.unique(both):
        ranks[both == value] = ranks[both == value].mean()
    return (ranks[: len(yes)].sum() - len(yes) * (len(yes) + 1) / 2) / (len(yes) * len(no))


def figures(asked, scores):
    """Right first, right among three, AUROC of answerable against near miss by the best score, near misses declined at LOST."""
    first = three = 0
    best = {True: [], False: []}
    for item, score in zip(asked, scores):
        order = np.argsort(-np.asarray(score), kind="stable")
        best[bool(item.answers)].append(score[order[0]])
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


def rows_of(item, signals):
    """What the learned combination sees of each sentence: every signal, its distance from the record's best and from the second, its neighbours, length, whether it asks."""
    columns = []
    for s in signals:
        s = np.asarray(s, float)
        top = np.sort(s)[::-1]
        second = np.where(s == top[0], top[min(1, len(top) - 1)], top[0])
        columns += [s, s - second, np.append(s[1:], s.mean()), np.insert(s[:-1], 0, s.mean())]
    length = np.array([len(p) for p in item.record.pieces], float)
    asks = np.array([t.rstrip().endswith("?") for t in item.record.texts], float)
    return np.stack([*columns, np.log(length), asks, np.full(len(length), len(item.pieces) / 10.0)], 1)


def combined(asked, signals, folds=6):
    """Scores by weights learned on the other held records: each record's come from the five sixths that it is not in."""
    rows = [rows_of(item, [s[k] for s in signals]) for k, item in enumerate(asked)]
    labels = [np.isin(np.arange(len(r)), item.answers).astype(float) for r, item in zip(rows, asked)]
    names = sorted({i.record.meeting for i in asked})
    random.Random(7).shuffle(names)
    fold = {n: k % folds for k, n in enumerate(names)}
    scores = [None] * len(asked)
    for f in range(folds):
        inside = [k for k, i in enumerate(asked) if fold[i.record.meeting] != f]
        x, y = np.concatenate([rows[k] for k in inside]), np.concatenate([labels[k] for k in inside])
        middle, spread = x.mean(0), x.std(0) + 1e-9
        w = learned(np.column_stack([(x - middle) / spread, np.ones(len(x))]), y)
        for k, i in enumerate(asked):
            if fold[i.record.meeting] == f:
                scores[k] = np.column_stack([(rows[k] - middle) / spread, np.ones(len(rows[k]))]) @ w
    return scores


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
    vectors = {key: token_vectors(start, r.pieces) for key, r in records.items()}
    cosine, late = [], []
    for item, (mean, pieces) in zip(asked, token_vectors(start, [i.pieces for i in asked])):
        sentences = vectors[id(item.record)]
        cosine.append(np.array([mean @ m for m, _ in sentences]))
        late.append(np.array([(pieces @ p.T).max(1).mean() for _, p in sentences]))
    return {"BM25": [np.array(i.lexical) for i in asked], "coverage": [np.array(reading.coverage(i.text, i.record)) for i in asked], "MiniLM cosine": cosine, "MaxSim": late}


def line(name, values):
    first, three, area, declined = values
    return f"| {name} | {first:.3f} / {three:.3f} | {area:.3f} | {declined:.1%} |"


def questions_report(judge, start, asked):
    told = [f"{sum(bool(i.answers) for i in asked)} answerable questions, {sum(not i.answers for i in asked)} near misses, {len({i.record.name for i in asked})} held records", "",
            "| who ranks | right first / in 3 | AUROC | near misses declined at 10% lost |", "| --- | --- | --- | --- |"]
    signals = baselines(start, asked) if start else {}
    for name, scores in signals.items():
        told.append(line(name, figures(asked, scores)))
    if signals:
        told.append(line("learned weights over those four", figures(asked, combined(asked, list(signals.values())))))
    judged = asked_scores(judge, asked)
    told.append(line("judge alone", figures(asked, judged)))
    told.append(line("judge alone, without the context", figures(asked, asked_scores(judge, asked, False))))
    if signals:
        both = combined(asked, [*signals.values(), judged])
        told.append(line("**learned weights over all**", figures(asked, both)))
        judged = both
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
    a.add_argument("--out")
    o = a.parse_args()
    held = held_of(o.items, reading.tokenizer(o.tokenizer), o.only)[:: o.share]
    judge, start = judge_at(o.judge), Onnx(o.start) if o.start else None
    told = questions_report(judge, start, [i for i in held if not i.claim]) + [""] + claims_report(judge, [i for i in held if i.claim])
    print("\n".join(told))
    if o.out:
        pathlib.Path(o.out).write_text("\n".join(told) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
