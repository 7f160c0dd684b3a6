"""Writes a checkpoint as ONNX, in fp32 and in int8, and says how well the small one keeps to the large and how fast it is.

usage: export.py --checkpoint last.pt [--and OTHER.pt ...] --items DIR... --tokenizer tokenizer.json --out DIR
"""
import argparse
import pathlib
import shutil
import time
import warnings

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import items as reading
import model
from nearness import Onnx
from report import asked_scores, held_of

MOST = 35 * 2**20


def judge_of(checkpoints):
    """A judge with the mean of the checkpoints' running means of weights."""
    means = [torch.load(c, weights_only=True)["mean"] for c in checkpoints]
    judge = model.Judge(dropout=0.0, layers=model.layers_in(means[0]))
    judge.load_state_dict({n: sum(m[n] for m in means) / len(means) for n in means[0]})
    return judge.eval()


def write(judge, large, small):
    names = ["input_ids", "attention_mask", "token_type_ids"]
    ids = torch.tensor([[101, 2054, 102, 2008, 102, 3000, 102], [101, 2054, 102, 2008, 102, 0, 0]])
    example = ids, (ids > 0).long(), torch.tensor([[0, 0, 0, 1, 1, 0, 0], [0, 0, 0, 1, 1, 0, 0]])
    axes = {n: {0: "batch", 1: "pieces"} for n in names} | {n: {0: "batch"} for n in ("relevance", "nli")}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(judge, example, str(large), input_names=names, output_names=["relevance", "nli"], dynamic_axes=axes, opset_version=17, dynamo=False)
    quantize_dynamic(large, small, per_channel=True, weight_type=QuantType.QInt8)
    if small.stat().st_size > MOST:
        raise SystemExit(f"{small} is too large: {small.stat().st_size:,} bytes")


def milliseconds(judge, pairs, rounds=15):
    ids = torch.randint(1000, 20000, (pairs, 64))
    types = torch.zeros_like(ids)
    types[:, 12:45] = 1
    took = []
    for _ in range(rounds):
        since = time.perf_counter()
        judge(ids, torch.ones_like(ids), types)
        took.append(1000 * (time.perf_counter() - since))
    return min(took), float(np.median(took))


def compared(large, small, asked):
    one, other = (asked_scores(Onnx(p), asked) for p in (large, small))
    same = np.mean([a.argmax() == b.argmax() for a, b in zip(one, other)])
    moved = np.mean([np.abs(a - b).mean() for a, b in zip(one, other)])
    return f"int8 against fp32: same first sentence in {same:.1%} of {len(asked)} questions, logits moved by {moved:.3f} in the mean"


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--checkpoint", required=True)
    a.add_argument("--and", dest="others", nargs="*", default=[], help="more checkpoints, whose weights are averaged in")
    a.add_argument("--items", nargs="+", required=True)
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--share", type=int, default=8, help="every how manieth held question is compared")
    o = a.parse_args()
    out = pathlib.Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    large, small = out / "judge-fp32.onnx", out / "judge-int8.onnx"
    write(judge_of([o.checkpoint, *o.others]), large, small)
    shutil.copy(o.tokenizer, out / "tokenizer.json")
    told = [f"{small.name}: {small.stat().st_size / 1e6:.1f} MB"]
    if o.share:
        told.append(compared(large, small, [i for i in held_of(o.items, reading.tokenizer(o.tokenizer)) if not i.claim][:: o.share]))
    judge = Onnx(small)
    told += [f"{pairs} pairs of 64 pieces on two threads: {least:.0f} ms at best, {median:.0f} in the median" for pairs, (least, median) in ((n, milliseconds(judge, n)) for n in (16, 32))]
    print("\n".join(told))
    (out / "export.txt").write_text("\n".join(told) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
