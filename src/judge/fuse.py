"""Rewrites the quantised judge for ONNX Runtime on a CPU: one operator of attention a layer instead of some forty, and sums where they belong.

The weights stay as they are, bit for bit; every pair keeps its logits up to the rounding of sums (the report of export.py says how far). What is gained is time: see the card.

The embeddings of words are MiniLM's own, which training leaves as they are, and MiniLM in int8 lies in the product anyway: the table is left out, and made of MiniLM's when the judge is loaded, to the last bit, with the help of a small file.

usage: fuse.py judge-int8.onnx all-minilm-l6-v2-q.onnx FUSED.onnx WORDS.bin
"""
import pathlib
import struct
import sys

import numpy as np
import onnx
from onnx import helper, numpy_helper

HEADS = 12
WORDS, MINILM_WORDS = "encoder.words.weight", "embeddings.word_embeddings.weight"

MICROSOFT = "com.microsoft"


class Graph:
    """A graph by the names of its tensors."""

    def __init__(self, graph):
        self.graph = graph
        self.tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
        self.made_by = {output: n for n in graph.node for output in n.output}
        self.added = []

    def readers(self, name):
        return [n for n in self.graph.node if name in n.input]

    def only(self, name, kind):
        """The one reader of a tensor of that kind."""
        (found,) = [n for n in self.readers(name) if n.op_type == kind]
        return found

    def product(self, bias):
        """What a linear part is made of: the bias's name → its input, the names of weight, scales and zero points, and its output."""
        add = next(n for n in self.graph.node if n.op_type == "Add" and bias in n.input)
        scaled = self.made_by[next(i for i in add.input if i != bias)]
        whole, weight = (self.made_by[i] for i in scaled.input)
        integer = self.made_by[whole.input[0]]
        scale = next(i for i in weight.input if i in self.tensors)
        quantized = self.made_by[integer.input[0]]
        return quantized, integer.input[1], scale, integer.input[3], add.output[0]

    def constant(self, name, value):
        self.graph.initializer.append(numpy_helper.from_array(value, name))
        return name

    def node(self, kind, inputs, output, domain=MICROSOFT, **attributes):
        self.added.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **attributes))

    def linear(self, bias):
        """x·W + b in one operator, which quantises x on the way."""
        quantized, weight, scale, zero, output = self.product(bias)
        self.node("DynamicQuantizeMatMul", [quantized.input[0], weight, scale, zero, bias], output)
        return output

    def attention(self, layer, mask):
        parts = [self.product(f"{layer}.{p}.bias") for p in ("query", "key", "value")]
        columns = [self.constant(f"{layer}.attention.{n}", np.concatenate([self.tensors[p[at]] for p in parts], axis=-1)) for n, at in (("weight", 1), ("scale", 2), ("zero", 3))]
        bias = self.constant(f"{layer}.attention.bias", np.concatenate([self.tensors[f"{layer}.{p}.bias"] for p in ("query", "key", "value")]))
        quantized = parts[0][0]
        seen = self.product(f"{layer}.attended.bias")[0].input[0]
        self.node("QAttention", [quantized.output[0], columns[0], bias, quantized.output[1], columns[1], mask, quantized.output[2], columns[2]], seen, num_heads=HEADS)

    def norm(self, layer, which):
        normal = next(n for n in self.graph.node if n.op_type == "LayerNormalization" and f"{layer}.{which}.weight" in n.input)
        total = self.made_by[normal.input[0]]
        self.node("SkipLayerNormalization", [*total.input, *normal.input[1:]], normal.output[0], epsilon=1e-12)

    def gelu(self, given):
        divided = self.only(given, "Div")
        ends = self.only(self.only(self.only(divided.output[0], "Erf").output[0], "Add").output[0], "Mul")
        (last,) = self.readers(ends.output[0])
        self.node("Gelu", [given], last.output[0])

    def finish(self):
        """Puts what was added in the place of what it replaces, and drops whatever nothing needs any more."""
        made = {n.output[0] for n in self.added}
        nodes = [n for n in self.graph.node if n.output[0] not in made] + self.added
        made_by = {output: n for n in nodes for output in n.output}
        needed, order = set(), []

        def need(name):
            node = made_by.get(name)
            if node is None or node.output[0] in needed:
                return
            needed.add(node.output[0])
            for i in node.input:
                need(i)
            order.append(node)

        for output in self.graph.output:
            need(output.name)
        read = {i for n in order for i in n.input}
        kept = [t for t in self.graph.initializer if t.name in read]
        for of, new in ((self.graph.node, order), (self.graph.initializer, kept)):
            copied = [type(x).FromString(x.SerializeToString()) for x in new]
            del of[:]
            of.extend(copied)
        del self.graph.value_info[:]


def fused(model):
    graph = Graph(model.graph)
    mask = "attention_mask_32"
    graph.node("Cast", ["attention_mask"], mask, domain="", to=onnx.TensorProto.INT32)
    layers = sum(1 for name in graph.tensors if name.startswith("encoder.layers.") and name.endswith(".query.bias"))
    for k in range(layers):
        layer = f"encoder.layers.{k}"
        graph.attention(layer, mask)
        graph.linear(f"{layer}.attended.bias")
        graph.norm(layer, "norm1")
        graph.gelu(graph.linear(f"{layer}.inner.bias"))
        graph.linear(f"{layer}.outer.bias")
        graph.norm(layer, "norm2")
    graph.finish()
    model.opset_import.append(helper.make_opsetid(MICROSOFT, 1))
    return model


def lent(model, minilm):
    """Takes the table of words out of the model; gives what it takes to make it of MiniLM's, which was quantised in other steps: a header, and a digit of 0 to 2 a weight, five to a byte."""
    ours, theirs = ({t.name: t for t in m.graph.initializer} for m in (model, minilm))
    (scale, zero, table), (their_scale, their_zero, their_table) = ([numpy_helper.to_array(t[n + part]) for part in ("_scale", "_zero_point", "_quantized")] for t, n in ((ours, WORDS), (theirs, MINILM_WORDS)))
    ratio = float(their_scale) / float(scale)
    near = np.floor((their_table.astype(np.int64) - int(their_zero)) * ratio + 0.5).astype(np.int64) + int(zero)
    digits = (table.astype(np.int64) - near + 1).ravel()
    if digits.min() < 0 or digits.max() > 2:
        raise SystemExit("these are not MiniLM's embeddings of words")
    digits = np.pad(digits, (0, -len(digits) % 5)).reshape(-1, 5)
    words = struct.pack(">dii", ratio, int(their_zero), int(zero)) + (digits @ 3 ** np.arange(5)).astype(np.uint8).tobytes()
    own = ours[WORDS + "_quantized"]
    own.ClearField("raw_data")
    own.data_location = onnx.TensorProto.EXTERNAL
    own.external_data.add(key="location", value=own.name)
    return model, words


def main(given, minilm, made, words):
    model, table = lent(fused(onnx.load(given)), onnx.load(minilm))
    onnx.save_model(model, made)
    pathlib.Path(words).write_bytes(table)


if __name__ == "__main__":
    main(*sys.argv[1:])
