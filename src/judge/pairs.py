"""What a step of training is made of: groups of one answer and two or three other sentences, near misses with two hard ones, claims."""
import random
from dataclasses import dataclass

import torch

from items import bm25, pair

NONE, SUPPORTED, CONTRADICTED, NEITHER = -1, 0, 1, 2


@dataclass
class Step:
    """Pairs, the questions' first: `answer` is 1 or 0 (-1 a claim's), `group` joins the pairs of an answered question, `verdict` is a claim's class."""

    pairs: list
    answer: list
    group: list
    verdict: list


class Sampler:
    """Draws steps without end; what step n of a rank holds depends on the seed, n and the items alone, so that training can go on where it stopped."""

    def __init__(self, items, seed, questions, claims, rank=0, ranks=1, context=0.5, exchanged=0.0):
        self.questions = [i for i in items if not i.claim and not i.record.held]
        self.claims = [i for i in items if i.claim and not i.record.held]
        self.records = list({id(i.record): i.record for i in self.questions}.values())
        self.seed, self.a_step, self.of_claims, self.rank, self.ranks, self.in_context, self.exchanged = seed, questions, claims, rank, ranks, context, exchanged
        self.orders = {}

    def epoch(self, step):
        return step * self.a_step * self.ranks / len(self.questions)

    def step(self, n):
        chance = random.Random(f"{self.seed} {n} {self.rank}")
        made = Step([], [], [], [])
        for k, item in enumerate(self._next("q", self.questions, self.a_step, n)):
            self._question(item, k, made, chance)
        for item in self._next("c", self.claims, self.of_claims, n):
            self._claim(item, made, chance)
        return made

    def _next(self, name, items, count, n):
        start = (n * self.ranks + self.rank) * count
        return [self._order(name, len(items), place // len(items))[place % len(items)](items) for place in range(start, start + count)]

    def _order(self, name, size, epoch):
        if (name, size, epoch) not in self.orders:
            self.orders = {k: v for k, v in self.orders.items() if k[0] != name or k[2] >= epoch - 1}
            order = list(range(size))
            random.Random(f"{self.seed} {name} {epoch}").shuffle(order)
            self.orders[name, size, epoch] = [lambda items, k=k: items[k] for k in order]
        return self.orders[name, size, epoch]

    def _question(self, item, group, made, chance):
        asked = chance.choice(item.ways) if item.ways and chance.random() < self.exchanged else item.pieces
        if item.answers:
            self._add(item, chance.choice(item.answers), made, chance, asked=asked, answer=1, group=group)
            others = self._hard(item, {*item.answers, *item.spare}, 2, chance)
            rest = [k for k in range(len(item.record.texts)) if k not in item.answers and k not in item.spare and k not in others]
            for other in others + (chance.sample(rest, min(1, len(rest))) if chance.random() < 0.15 else []):
                self._add(item, other, made, chance, asked=asked, answer=0, group=group)
        else:
            for other in self._hard(item, set(item.spare), 2, chance):
                self._add(item, other, made, chance, asked=asked, answer=0)
        if chance.random() < 0.2:
            self._elsewhere(item, made, chance)

    def _elsewhere(self, item, made, chance):
        """A question put to another record, whose nearest sentence does not answer it either."""
        other = chance.choice(self.records)
        if other.meeting != item.record.meeting:
            near = bm25(item.text, other)
            self._add(item, max(range(len(near)), key=near.__getitem__), made, chance, answer=0, record=other)

    def _claim(self, item, made, chance):
        known = [(s, SUPPORTED) for s in item.supports] + [(s, CONTRADICTED) for s in item.contradicts]
        neither = self._hard(item, {s for s, _ in known}, 2, chance)
        if known:
            sentence, verdict = chance.choice(known)
            self._add(item, sentence, made, chance, verdict=verdict)
            neither = neither[:1] if chance.random() < 0.5 else []
        for sentence in neither:
            self._add(item, sentence, made, chance, verdict=NEITHER)

    def _hard(self, item, not_these, count, chance):
        """Sentences that look like answers: those named by who wrote the item, else the nearest by words or by likeness, or as an earlier judge ranks them."""
        near = item.hard + [k for ranked in (item.lexical, item.cosine) if len(ranked) for k in sorted(range(len(ranked)), key=lambda k: -ranked[k])[:4]]
        near = list(dict.fromkeys(k for k in near if k not in not_these))
        named = [k for k in near if k in item.hard]
        first = chance.sample(named, min(1, len(named)))
        rest = [k for k in near if k not in first]
        return first + chance.sample(rest, min(count - len(first), len(rest)))

    def _add(self, item, sentence, made, chance, asked=None, answer=-1, group=NONE, verdict=NONE, record=None):
        record = record or item.record
        asked = asked or item.pieces
        question = asked[:-1] if len(asked) > 3 and item.text.endswith("?") and chance.random() < 0.25 else asked
        context = record.contexts[sentence] if chance.random() < self.in_context else []
        made.pairs.append(pair(question, record.pieces[sentence], context))
        made.answer.append(answer)
        made.group.append(group)
        made.verdict.append(verdict)


def padded(pairs):
    length = max(len(ids) for ids, _ in pairs)
    fill = lambda values: torch.tensor([v + [0] * (length - len(v)) for v in values])
    return fill([ids for ids, _ in pairs]), fill([[1] * len(ids) for ids, _ in pairs]), fill([types for _, types in pairs])


def in_parts(judge, pairs, size):
    """The judge's outputs for all pairs in their order, read in parts of like length, which wastes little on padding."""
    order = sorted(range(len(pairs)), key=lambda k: len(pairs[k][0]))
    found = [judge(*padded([pairs[k] for k in order[at : at + size]])) for at in range(0, len(order), size)]
    back = torch.tensor(order).argsort()
    return torch.cat([f[0] for f in found])[back], torch.cat([f[1] for f in found])[back]
