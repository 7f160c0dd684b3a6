"""Trains the judge on two or more processes with averaged gradients; stops and goes on at any step.

usage: train.py --items DIR... --start MINILM.onnx --tokenizer tokenizer.json --out DIR [--steps N --decay D] [--from CHECKPOINT]
"""
import argparse
import os
import pathlib
import signal
import tempfile
import time

import torch
import torch.distributed as together
from torch import multiprocessing
from torch.nn import functional as F

import items as reading
import model
import nearness
import synonyms
from pairs import Sampler, in_parts

KEPT = 0.995  # of the running mean of the weights, a step


def arguments():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--items", nargs="+", required=True)
    a.add_argument("--start", required=True, help="all-MiniLM-L6-v2 in ONNX, not quantised")
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--nearness", help="what nearness.py wrote: hard sentences are then chosen by likeness too")
    a.add_argument("--from", dest="source", help="begin with the mean weights of this checkpoint, or with those of a judge that fuse.py wrote")
    a.add_argument("--steps", type=int, default=8000)
    a.add_argument("--decay", type=int, default=4000, help="over how many last steps the rate falls to zero, in a line")
    a.add_argument("--warm", type=int, default=100)
    a.add_argument("--rate", type=float, default=1.2e-4)
    a.add_argument("--heads", type=float, default=4.0, help="how many times the rate the heads have")
    a.add_argument("--frozen", type=int, default=2, help="layers kept as they are; -1 trains the embeddings too")
    a.add_argument("--again", nargs="*", default=[], help="kinds of items, and beginnings of records' names, that are drawn once more each time they stand here")
    a.add_argument("--questions", type=int, default=5, help="a step and process")
    a.add_argument("--claims", type=int, default=6, help="a step and process")
    a.add_argument("--processes", type=int, default=2)
    a.add_argument("--seed", type=int, default=11)
    a.add_argument("--every", type=int, default=200, help="steps between checkpoints")
    a.add_argument("--asked", type=int, default=reading.ASKED, help="pieces of the question replied to that a reply is read with")
    a.add_argument("--context", type=float, default=0.5, help="the share of the pairs that are read with what they were said in")
    a.add_argument("--wordnet", help="WordNet's files, index.sense among them: questions are then asked in other words too")
    a.add_argument("--exchanged", type=float, default=0.3, help="the share of the questions that can be so of which a word or two are exchanged")
    a.add_argument("--plain", action="store_true", help="no bfloat16")
    return a.parse_args()


def loss_of(judge, step, options):
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not options.plain):
        relevance, nli = in_parts(judge, step.pairs, 16)
    relevance, nli = relevance.float(), nli.float()
    answer, group, verdict = torch.tensor(step.answer), torch.tensor(step.group), torch.tensor(step.verdict)
    asked = answer >= 0
    answers = F.binary_cross_entropy_with_logits(relevance[asked], answer[asked].float())
    groups = [F.log_softmax(relevance[group == g], 0)[answer[group == g] == 1] for g in sorted(set(step.group) - {-1})]
    order = -torch.cat(groups).mean() if groups else torch.zeros(())
    claims = F.cross_entropy(nli[~asked], verdict[~asked]) if (~asked).any() else torch.zeros(())
    right = (nli[~asked].argmax(1) == verdict[~asked]).float().mean() if (~asked).any() else torch.zeros(())
    return answers + 0.5 * order + 0.7 * claims, torch.stack([answers.detach(), order.detach(), claims.detach(), right])


def rate_at(step, options):
    return min(1.0, (step + 1) / options.warm, max(0.0, options.steps - step) / max(1, options.decay))


def averaged(judge, ranks):
    grown = [p.grad for p in judge.parameters() if p.grad is not None]
    flat = torch.cat([g.flatten() for g in grown])
    together.all_reduce(flat)
    flat /= ranks
    at = 0
    for g in grown:
        g.copy_(flat[at : at + g.numel()].view_as(g))
        at += g.numel()


def train(rank, options, meeting_point):
    torch.set_num_threads(max(1, (os.cpu_count() or 2) // options.processes))
    torch.manual_seed(options.seed * 1000 + rank)
    if options.processes > 1:
        together.init_process_group("gloo", init_method=f"file://{meeting_point}", rank=rank, world_size=options.processes)
    out = pathlib.Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    tokens = reading.tokenizer(options.tokenizer)
    reading.ASKED = options.asked
    records, items = reading.read(options.items, tokens)
    if options.nearness:
        nearness.recall(options.nearness, items)
    items += reading.granted([i for i in items if i.claim], tokens) + reading.subjects({n: r for n, r in records.items() if not r.held}, tokens)
    if options.wordnet:
        synonyms.exchange([i for i in items if not i.claim and not i.record.held], synonyms.Synonyms(options.wordnet), tokens)
    items += [i for again in options.again for i in items if i.kind == again or i.record.name.startswith(again)]
    sampler = Sampler(items, options.seed, options.questions, options.claims, rank, options.processes, options.context, options.exchanged)
    judge = model.started(options.start)
    judge.train()
    judge.encoder.freeze(options.frozen)
    trained = {n: p for n, p in judge.named_parameters() if p.requires_grad}
    sets = [{"params": [p for n, p in trained.items() if n.startswith("encoder") and p.dim() > 1], "times": 1.0, "weight_decay": 0.01},
            {"params": [p for n, p in trained.items() if n.startswith("encoder") and p.dim() == 1], "times": 1.0, "weight_decay": 0.0},
            {"params": [p for n, p in trained.items() if not n.startswith("encoder")], "times": options.heads, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(sets, lr=options.rate, betas=(0.9, 0.98), fused=True)
    step, saved = 0, out / "last.pt"
    if saved.exists():
        state = torch.load(saved, weights_only=True)
        judge.load_state_dict(state["judge"])
        optimizer.load_state_dict(state["optimizer"])
        step, mean = state["step"], state["mean"]
    else:
        if options.source:
            shipped = options.source.endswith(".onnx")
            judge.load_state_dict(model.shipped_weights(options.source, options.start) if shipped else torch.load(options.source, weights_only=True)["mean"])
        mean = {n: p.detach().clone() for n, p in judge.state_dict().items()}
    stop = []
    signal.signal(signal.SIGTERM, lambda *_: stop.append(True))

    def save():
        if rank == 0:
            torch.save({"judge": judge.state_dict(), "mean": mean, "optimizer": optimizer.state_dict(), "step": step, "options": vars(options)}, out / "next.pt")
            os.replace(out / "next.pt", saved)

    if rank == 0:
        print(f"{len(sampler.questions)} questions, {len(sampler.claims)} claims to train on; from step {step}", flush=True)
    told, since, pairs, count = torch.zeros(4), time.time(), 0, 0
    while step < options.steps:
        made = sampler.step(step)
        loss, seen = loss_of(judge, made, options)
        loss.backward()
        if options.processes > 1:
            averaged(judge, options.processes)
        torch.nn.utils.clip_grad_norm_(trained.values(), 1.0)
        for group in optimizer.param_groups:
            group["lr"] = options.rate * group["times"] * rate_at(step, options)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step, told, pairs, count = step + 1, told + seen, pairs + len(made.pairs) * options.processes, count + 1
        if rank == 0:
            kept = min(KEPT, step / (step + 10))
            with torch.no_grad():
                for n, p in trained.items():
                    mean[n].lerp_(p, 1 - kept)
            if step % 50 == 0:
                a, o, c, r = (told / count).tolist()
                print(f"step {step} epoch {sampler.epoch(step):.2f} answers {a:.3f} order {o:.3f} claims {c:.3f} right {r:.3f} rate {rate_at(step, options):.2f} {pairs / (time.time() - since):.0f} pairs/s", flush=True)
                told, since, pairs, count = torch.zeros(4), time.time(), 0, 0
        if step % options.every == 0:
            save()
        ends = torch.tensor(float(bool(stop)))
        if options.processes > 1 and step % 10 == 0:
            together.all_reduce(ends, op=together.ReduceOp.MAX)
        if ends > 0 and (options.processes == 1 or step % 10 == 0):
            break
    save()
    if options.processes > 1:
        together.destroy_process_group()


def main():
    options = arguments()
    meeting_point = pathlib.Path(tempfile.mkdtemp()) / "meet"
    if options.processes == 1:
        train(0, options, meeting_point)
        return
    workers = [multiprocessing.get_context("spawn").Process(target=train, args=(rank, options, meeting_point)) for rank in range(options.processes)]
    for w in workers:
        w.start()
    signal.signal(signal.SIGTERM, lambda *_: [w.terminate() for w in workers])
    for w in workers:
        w.join()


if __name__ == "__main__":
    main()
