"""How near MiniLM, untrained, finds every sentence of a record to every item about it; computed once and kept in a file.

usage: nearness.py --items DIR... --start MINILM.onnx --tokenizer tokenizer.json --out FILE.npz
"""
import argparse
import hashlib
import os

import numpy as np
import onnxruntime

import items as reading
from pairs import padded


class Onnx:
    """A judge, or MiniLM, in ONNX."""

    def __init__(self, path, threads=2):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(path), options)

    def __call__(self, ids, mask, types):
        return self.session.run(None, {"input_ids": ids.numpy(), "attention_mask": mask.numpy(), "token_type_ids": types.numpy()})


def vectors(start, pieces, keep_tokens=False):
    """The unit mean of each text's pieces, and where asked for the unit vectors of the pieces themselves."""
    found = [None] * len(pieces)
    order = sorted(range(len(pieces)), key=lambda k: len(pieces[k]))
    for at in range(0, len(order), 32):
        part = order[at : at + 32]
        given = padded([([reading.CLS, *pieces[k], reading.SEP], [0] * (len(pieces[k]) + 2)) for k in part])
        for row, k in zip(start(*given)[0], part):
            inside = row[: len(pieces[k]) + 2]
            whole = inside.mean(0)
            tokens = inside[1:-1] / np.linalg.norm(inside[1:-1], axis=1, keepdims=True) if keep_tokens else None
            found[k] = whole / np.linalg.norm(whole), tokens
    return found


def cosines(start, items):
    records = list({id(i.record): i.record for i in items}.values())
    flat = vectors(start, [p for r in records for p in r.pieces])
    at, of = 0, {}
    for r in records:
        of[id(r)] = np.stack([v for v, _ in flat[at : at + len(r.pieces)]])
        at += len(r.pieces)
    return [of[id(i.record)] @ q for i, (q, _) in zip(items, vectors(start, [i.pieces for i in items]))]


def key(item):
    return hashlib.md5(f"{item.record.name} {item.claim} {item.text}".encode()).hexdigest()


def recall(path, items):
    """Gives the items that the file knows their cosines."""
    kept = np.load(path)
    known = dict(zip(kept["keys"].tolist(), np.split(kept["values"], np.cumsum(kept["lengths"])[:-1])))
    for item in items:
        found = known.get(key(item), [])
        item.cosine = found if len(found) == len(item.record.texts) else []


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--items", nargs="+", required=True)
    a.add_argument("--start", required=True)
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    _, items = reading.read(o.items, reading.tokenizer(o.tokenizer))
    if os.path.exists(o.out):
        recall(o.out, items)
    new = [i for i in items if not len(i.cosine)]
    for item, found in zip(new, cosines(Onnx(o.start, 1), new) if new else []):
        item.cosine = found
    np.savez(o.out, keys=np.array([key(i) for i in items]), lengths=np.array([len(i.cosine) for i in items]), values=np.concatenate([i.cosine for i in items]).astype(np.float16))
    print(f"{len(items)} items, {len(new)} of them new")


if __name__ == "__main__":
    main()
