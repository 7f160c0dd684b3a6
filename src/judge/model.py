"""The judge: one small BERT that reads question and sentence together, and two heads.

The start weights are those of all-MiniLM-L6-v2, read from the initializers of its ONNX file, so that no other library is needed.
"""
import numpy as np
import onnx
import torch
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, INNER = 384, 12, 1536


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.attended = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = (f(x).view(batch, length, HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        # written out: for texts this short twice as fast on a CPU, forth and back, as the fused attention of torch
        seen = torch.softmax(q @ k.transpose(2, 3) * (WIDTH // HEADS) ** -0.5 + mask.to(q.dtype), 3) @ v
        x = self.norm1(x + self.dropout(self.attended(seen.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.norm2(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """BERT without its pooler; no library's, so that its weights can be read from any export."""

    def __init__(self, dropout=0.1, layers=6, words=30522, positions=512):
        super().__init__()
        self.words, self.positions, self.types = nn.Embedding(words, WIDTH), nn.Embedding(positions, WIDTH), nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))

    def forward(self, ids, mask, types):
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(place) + self.types(types))
        wall = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, wall)
        return x

    def freeze(self, frozen):
        """Keeps the embeddings and the first layers as they are; -1 keeps nothing."""
        for part in [self.words, self.positions, self.types, self.norm, *self.layers[: max(frozen, 0)]] if frozen >= 0 else []:
            part.requires_grad_(False)
            part.eval()


def mean(x, mask):
    weight = mask[:, :, None].to(x.dtype)
    return (x * weight).sum(1) / weight.sum(1).clamp(min=1.0)


class Head(nn.Module):
    """Sees [CLS], and product and difference of the mean question and the mean sentence; its own part is zero when training starts."""

    def __init__(self, outputs, dropout):
        super().__init__()
        self.inner, self.outer = nn.Linear(3 * WIDTH, WIDTH), nn.Linear(WIDTH, outputs)
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.outer.weight)
        nn.init.zeros_(self.outer.bias)

    def forward(self, seen):
        return self.outer(self.dropout(F.gelu(self.inner(seen))))


class Judge(nn.Module):
    """`relevance`: the logit that the sentence answers the question; `nli`: logits of supported, contradicted, neither for a claim."""

    def __init__(self, dropout=0.1, layers=6):
        super().__init__()
        self.encoder = Encoder(dropout, layers)
        self.answers, self.claims = Head(1, dropout), Head(3, dropout)
        self.likeness = nn.Parameter(torch.tensor([8.0, -5.0]))

    def forward(self, ids, mask, types):
        x = self.encoder(ids, mask, types).float()
        kept = mask.to(x.dtype)
        sentence = types.to(x.dtype) * kept
        question = (torch.cumsum(types, 1) == 0).to(x.dtype) * kept
        q, s = mean(x, question), mean(x, sentence)
        likeness = (F.normalize(q, dim=1) * F.normalize(s, dim=1)).sum(1)
        seen = torch.cat([x[:, 0], q * s * WIDTH**0.5, (q - s).abs()], 1)
        relevance = self.answers(seen)[:, 0] + self.likeness[0] * likeness + self.likeness[1]
        return relevance, self.claims(seen)


def start_weights(path):
    """The weights of a BERT in ONNX under this module's names; weights that lost their names in the export are found by the bias beside them."""
    graph = onnx.load(path).graph
    tensors = {t.name: onnx.numpy_helper.to_array(t) for t in graph.initializer}
    weight_of = {}
    product = {n.output[0]: n for n in graph.node if n.op_type == "MatMul"}
    for node in graph.node:
        if node.op_type != "Add":
            continue
        bias = [i for i in node.input if i.endswith(".bias")]
        into = [product[i] for i in node.input if i in product]
        if bias and into:
            weight_of[bias[0]] = next(i for i in into[0].input if i in tensors)
    names = {"attention.self.query": "query", "attention.self.key": "key", "attention.self.value": "value", "attention.output.dense": "attended",
             "intermediate.dense": "inner", "output.dense": "outer", "attention.output.LayerNorm": "norm1", "output.LayerNorm": "norm2"}
    found = {"words.weight": tensors["embeddings.word_embeddings.weight"], "positions.weight": tensors["embeddings.position_embeddings.weight"],
             "types.weight": tensors["embeddings.token_type_embeddings.weight"],
             "norm.weight": tensors["embeddings.LayerNorm.weight"], "norm.bias": tensors["embeddings.LayerNorm.bias"]}
    for k in range(layers_in(tensors)):
        for theirs, ours in names.items():
            base = f"encoder.layer.{k}.{theirs}"
            found[f"layers.{k}.{ours}.bias"] = tensors[f"{base}.bias"]
            found[f"layers.{k}.{ours}.weight"] = tensors[f"{base}.weight"] if "Norm" in theirs else tensors[weight_of[f"{base}.bias"]].T
    return {name: torch.tensor(value.copy()) for name, value in found.items()}


def layers_in(names):
    """How many layers weights of these names are for, whether they stand as `layer.3.` or as `layers.3.`."""
    return 1 + max(int(n.partition(".layer")[2].lstrip("s.").split(".")[0]) for n in names if ".layer" in n)


def started(path, dropout=0.1):
    found = start_weights(path)
    judge = Judge(dropout, layers_in("." + n for n in found))
    judge.encoder.load_state_dict(found)
    return judge



def shipped_weights(path, start):
    """The weights of a judge as `fuse.py` wrote it, from int8 back to numbers, for training to go on from what ships where no checkpoint is left; what training never moves is taken from the start weights."""
    graph = onnx.load(path, load_external_data=False).graph
    tensors = {t.name: onnx.numpy_helper.to_array(t) for t in graph.initializer if t.data_location != onnx.TensorProto.EXTERNAL}
    made_by = {output: n for n in graph.node for output in n.output}
    full = lambda weight, scale, zero: (tensors[weight].astype(np.float32) - tensors[zero].astype(np.float32)) * tensors[scale]
    found = {"encoder." + n: w.numpy() for n, w in start_weights(start).items()}
    for node in graph.node:
        if node.op_type == "DynamicQuantizeMatMul":
            _, weight, scale, zero, bias = node.input
            found[bias.removesuffix("bias") + "weight"], found[bias] = full(weight, scale, zero).T, tensors[bias]
        elif node.op_type == "QAttention":
            _, weight, bias, _, scale, _, _, zero = node.input
            parts = zip(("query", "key", "value"), np.split(full(weight, scale, zero), 3, axis=1), np.split(tensors[bias], 3))
            for part, columns, added in parts:
                name = bias.removesuffix("attention.bias") + part
                found[name + ".weight"], found[name + ".bias"] = columns.T, added
        elif node.op_type == "SkipLayerNormalization":
            found.update((n, tensors[n]) for n in node.input[2:4])
    for head in ("answers", "claims"):
        for part in ("inner", "outer"):
            weight = f"{head}.{part}.weight"
            found[weight], found[f"{head}.{part}.bias"] = full(weight + "_quantized", weight + "_scale", weight + "_zero_point").T, tensors[f"{head}.{part}.bias"]
    of = lambda node: next(i for i in node.input if i in tensors)
    last = made_by["relevance"]
    scaled = next(made_by[i] for n in last.input if n in made_by for i in made_by[n].input if made_by[i].op_type == "Mul" and set(made_by[i].input) & set(tensors))
    found["likeness"] = np.array([tensors[of(scaled)], tensors[of(last)]], np.float32)
    return {name: torch.tensor(np.array(value)) for name, value in found.items()}
