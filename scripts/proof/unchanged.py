"""Compares what users see with what an earlier commit showed them: python -m scripts.proof.unchanged.

Both trees judge the same payloads, texts, files and command lines, made from the earlier tree's corpus, each
in a process of its own. It serves while the code is being rearranged, and goes when that is done.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import random
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
BEFORE = "3d50157"
"""The commit before the rearrangement."""

FORMATS = ("full", "concise", "json", "ndjson", "sarif", "junit", "github", "gitlab", "markdown")
_ODD = (None, True, 0, -1, 5, 5.0, 10**30, "", " ", "x", "5", "1,5", "$3.20", "2024-03-09T16:00:00Z")
_ODD_CONTAINERS: tuple[Any, ...] = ([], {}, [1], {"a": 1}, [None], {"eventType": "eventLogin"})
_PIECES = ['"', "\\", "\\u", "\\ud800", *"{}[],:0é😀", "NaN", "1e999", "\n", "\t"]
_YAML_PIECES = [
    *_PIECES,
    "- ",
    "&a ",
    "*a",
    "? ",
    "|\n",
    ">-\n",
    "!!str ",
    "<<: ",
    "#",
    "---\n",
    "'",
    "%",
    "  ",
]


def main() -> None:
    """Print how many answers differ from those of the earlier commit, and the first ones of each kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--before", default=BEFORE, help="the earlier commit (default: %(default)s)")
    parser.add_argument("--share", type=float, default=1.0, help="how much of it to compare, up to 1")
    parser.add_argument("--show", type=int, default=3, help="how many differences of a kind to show")
    parser.add_argument("--answer", nargs=2, metavar=("CORPUS", "OUT"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.answer is not None:
        _write_answers(Path(options.answer[0]), Path(options.answer[1]), options.share)
        return
    with tempfile.TemporaryDirectory() as folder:
        before = Path(folder, "before")
        _unpack(options.before, before)
        _write_tables(before / "tests" / "corpus")
        trees = {"before": before, "now": ROOT}
        running = [
            _start(tree, before, Path(folder, f"{name}.txt"), options.share) for name, tree in trees.items()
        ]
        if any(process.wait() for process in running):
            sys.exit("a tree could not answer")
        old, new = (Path(folder, f"{name}.txt").read_text("utf-8").splitlines() for name in trees)
    sys.exit(_compare(old, new, options.show))


def _unpack(commit: str, folder: Path) -> None:
    command = ["git", "archive", commit]
    packed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout  # noqa: S603 - as typed
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")


def _write_tables(folder: Path) -> None:
    """Write each row of a corpus of tables to a file, as an earlier corpus has them all."""
    from scripts.proof.corpus import tables

    for table, rows in tables(folder).items():
        (folder / table).mkdir()
        for name, row in rows.items():
            verdict = "valid" if row.is_valid else "invalid"
            (folder / table / f"{name}.{verdict}.json").write_bytes(row.text)


def _start(tree: Path, corpus: Path, out: Path, share: float) -> subprocess.Popen[bytes]:
    path = os.pathsep.join((str(tree), str(tree / "generated")))
    command = [sys.executable, "-P", __file__, "--share", str(share), "--answer", str(corpus), str(out)]
    settings = {"PYTHONPATH": path, "TREE": str(tree), "COLUMNS": "100"}
    return subprocess.Popen(command, env=os.environ | settings)  # noqa: S603 - this program itself


def _compare(old: list[str], new: list[str], show: int) -> int:
    differing: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for was, now in zip(old, new, strict=True):
        kind, _, case, answer = json.loads(was)
        total[kind] += 1
        other = json.loads(now)[3]
        if answer != other:
            differing[kind] += 1
            if differing[kind] <= show:
                print(f"--- {kind} {case}\n", *_differences(answer, other))
    for kind in total:
        print(f"{kind}: {total[kind]:,} answers, {differing[kind]:,} differ")
    return 1 if differing else 0


def _differences(was: Any, now: Any, place: str = "") -> Iterator[str]:
    """Yield each value that differs, with its place in the answer."""
    if isinstance(was, list) and isinstance(now, list) and len(was) == len(now):
        for index, (one, other) in enumerate(zip(was, now, strict=True)):
            yield from _differences(one, other, f"{place}/{index}")
    elif was != now:
        yield f"{place}\n   was {str(was)[:1500]}\n   now {str(now)[:1500]}\n"


def _write_answers(before: Path, out: Path, share: float) -> None:
    """Write a line an answer: kind, number, case and what the tree on the path says."""
    import rcdp_schemas

    tree = Path(os.environ["TREE"])
    assert Path(rcdp_schemas.__file__).is_relative_to(tree), "another tree would answer"
    with tempfile.TemporaryDirectory() as folder, out.open("w", encoding="utf-8") as file:
        os.chdir(folder)
        for kind, ask in _KINDS.items():
            for number, (case, answer) in enumerate(ask(before, share)):
                plain = json.loads(
                    json.dumps(answer, default=repr).replace(str(before), "TREE").replace(str(tree), "TREE")
                )
                file.write(json.dumps([kind, number, case, plain]) + "\n")


def _corpus(before: Path) -> list[tuple[str, Path]]:
    """Return the files of the earlier corpus, each with the target that it is judged as, "" for none."""
    found = []
    for path in sorted((before / "tests" / "corpus").glob("*/*.json")):
        if path.name != "expected.json":
            folder = path.parent.name
            found.append(({"envelope": "eventLogin", "text": ""}.get(folder, folder), path))
    return found


def _payloads(before: Path) -> list[tuple[str, Any]]:
    return [(target, json.loads(path.read_bytes())) for target, path in _corpus(before) if target]


def _seen(report: Any) -> list[Any]:
    """Return all that a report shows."""
    issues = [
        [
            *(issue.code, issue.name, issue.severity, issue.pointer, issue.field, issue.message, issue.hint),
            *(issue.notes, issue.expected, issue.actual, issue.actual_type, issue.evidence, issue.docs),
            *(issue.keyword, repr(issue.location)),
        ]
        for issue in report.issues
    ]
    return [report.event, report.matched_by, report.valid, issues]


def _corpus_answers(before: Path, share: float) -> Iterator[tuple[str, Any]]:
    import rcdp_schemas as rcdp

    files = _corpus(before)
    for target, path in files[: int(len(files) * share)]:
        text = path.read_bytes()
        options: tuple[dict[str, Any], ...] = ({}, {"redact": True}, {"strict": True}, {"event": None})
        answers = [_seen(rcdp.check_text(text, **{"event": target or None} | each)) for each in options]
        yield f"{path.parent.name}/{path.name}", answers


def _mutant_answers(before: Path, share: float) -> Iterator[tuple[str, Any]]:
    """Yield what is said of edited payloads, all targets in turn."""
    import rcdp_schemas as rcdp

    rng = random.Random("payloads")  # noqa: S311 - no secret
    by_target: dict[str, list[Any]] = {}
    for target, payload in _payloads(before):
        by_target.setdefault(target, []).append(payload)
    targets = sorted(by_target)
    for number in range(int(20_000 * share)):
        target = targets[number % len(targets)]
        payload = deepcopy(rng.choice(by_target[target]))
        for _ in range(rng.choice((1, 1, 1, 2, 3))):
            payload = _edited(payload, rng)
        yield f"{target} {json.dumps(payload)[:300]}", _seen(rcdp.check(payload, target))


def _edited(payload: Any, rng: random.Random) -> Any:
    """Return the payload with one place edited: dropped, renamed, moved, or with another value."""
    places = list(_places(payload))
    if not places:
        return rng.choice(_ODD_CONTAINERS)
    holder, key = rng.choice(places)
    kind = rng.randrange(8)
    if kind == 0:
        del holder[key]
    elif kind == 1 and isinstance(holder, dict):
        holder[_misspelt(key, rng)] = holder.pop(key)
    elif kind == 2 and isinstance(holder, dict):
        holder[rng.choice(("zipCode", "password", "x-y", "Price", "total", "eventType"))] = "a"
    elif kind == 3:
        value = holder.pop(key)
        if isinstance(payload, dict):
            payload[str(key)] = value
    elif kind == 4:
        value = holder[key]
        holder[key] = str(value) if isinstance(value, (int, float)) else len(str(value))
    elif kind == 5:
        holder[key] = deepcopy(rng.choice(_ODD_CONTAINERS))
    else:
        holder[key] = rng.choice(_ODD)
    return payload


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    if not isinstance(value, (dict, list)):
        return
    for key, member in list(value.items()) if isinstance(value, dict) else list(enumerate(value)):
        yield value, key
        yield from _places(member)


def _misspelt(name: str, rng: random.Random) -> str:
    at = rng.randrange(len(name) + 1)
    return rng.choice((name[:at] + name[at + 1 :], name[:at] + "x" + name[at:], name.upper(), f"{name}Code"))


def _text_mutant(text: str, rng: random.Random, pieces: list[str]) -> str:
    for _ in range(rng.choice((1, 1, 2, 4))):
        at = rng.randrange(len(text) + 1)
        cut = rng.choice((0, 0, 1, 2, 10))
        text = text[:at] + rng.choice((*pieces, "")) + text[at + cut :]
    return text


def _text_answers(before: Path, share: float) -> Iterator[tuple[str, Any]]:
    import rcdp_schemas as rcdp

    rng = random.Random("texts")  # noqa: S311 - no secret
    files = _corpus(before)
    for _ in range(int(5_000 * share)):
        target, path = rng.choice(files)
        text = path.read_bytes().decode("utf-8", "replace")
        indent = rng.choice((None, 2))
        with contextlib.suppress(ValueError, RecursionError):
            text = json.dumps(json.loads(text), indent=indent, ensure_ascii=rng.random() < 0.5)
        if len(text) > 100_000:
            continue
        mutant = _text_mutant(text, rng, _PIECES)
        data = mutant.encode("utf-8", rng.choice(("surrogatepass", "backslashreplace")))
        yield repr(mutant[:300]), _seen(rcdp.check_text(data, target or None))


def _yaml_texts(before: Path, number: int, seed: str) -> Iterator[tuple[str, str]]:
    import yaml

    rng = random.Random(seed)  # noqa: S311 - no secret
    payloads = _payloads(before)
    for _ in range(number):
        target, payload = rng.choice(payloads)
        flow = rng.choice((None, True, False))
        text = yaml.safe_dump(payload, default_flow_style=flow, allow_unicode=rng.random() < 0.5, width=60)
        yield target, _text_mutant(text, rng, _YAML_PIECES) if rng.random() < 0.9 else text


def _yaml_answers(before: Path, share: float) -> Iterator[tuple[str, Any]]:
    import rcdp_schemas as rcdp

    path = Path("case.yaml")
    for target, text in _yaml_texts(before, int(5_000 * share), "yaml"):
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        seen = [_seen(result.report) for result in rcdp.check_paths(path, target)]
        yield repr(text[:300]), [_seen(rcdp.check_file(path, target)), seen]


def _ndjson_texts(before: Path, number: int) -> Iterator[bytes]:
    rng = random.Random("ndjson")  # noqa: S311 - no secret
    payloads = [payload for _, payload in _payloads(before)]
    for _ in range(number):
        lines = []
        for _ in range(rng.randrange(1, 12)):
            payload = deepcopy(rng.choice(payloads))
            if isinstance(payload, dict) and rng.random() < 0.7:
                payload["eventType"] = rng.choice(("eventLogin", "eventSearch", "eventHomePage", "eventLogn"))
            line = json.dumps(payload)
            if rng.random() < 0.3:
                line = _text_mutant(line, rng, [piece for piece in _PIECES if piece != "\n"])
            lines.append(rng.choice((line, line, line, "", "  ")))
        ends = rng.choice(("\n", "\r\n", "\r\n", "\n"))
        yield (ends.join(lines) + rng.choice((ends, ""))).encode("utf-8", "surrogatepass")


def _ndjson_answers(before: Path, share: float) -> Iterator[tuple[str, Any]]:
    import rcdp_schemas as rcdp

    path = Path("case.ndjson")
    for text in _ndjson_texts(before, int(500 * share)):
        path.write_bytes(text)
        yield (
            repr(text[:300]),
            [
                [result.document, result.payloads, result.title, _seen(result.report)]
                for result in rcdp.check_paths(path)
            ],
        )


def _format_answers(before: Path, share: float) -> Iterator[tuple[str, Any]]:
    """Yield what the nine formats print of corpus files, YAML and NDJSON, with and without values."""
    rng = random.Random("formats")  # noqa: S311 - no secret
    files = [path for _, path in _corpus(before) if path.stat().st_size < 100_000]
    cases = [(path.name, path.read_bytes()) for path in rng.sample(files, 200)]
    cases += [("case.yaml", text.encode("utf-8", "ignore")) for _, text in _yaml_texts(before, 50, "shown")]
    cases += [("case.ndjson", text) for text in _ndjson_texts(before, 50)]
    for name, text in cases[: max(1, int(300 * share))]:
        Path(name).write_bytes(text)
        event = rng.choice((["--event", "eventLogin"], [], ["--strict"], ["--max-issues", "2"]))
        for output_format in FORMATS:
            for redact in ([], ["--redact"]):
                arguments = ["validate", name, "--output-format", output_format, *redact, *event]
                yield f"{' '.join(arguments)} {text[:200]!r}", _printed(arguments)
        Path(name).unlink()


def _printed(arguments: list[str]) -> list[Any]:
    """Return what a command prints and ends with, in this process."""
    from rcdp_schemas.cli import main as command_line

    streams = [io.TextIOWrapper(io.BytesIO(), "utf-8", newline="", write_through=True) for _ in range(2)]
    with contextlib.redirect_stdout(streams[0]), contextlib.redirect_stderr(streams[1]):
        code = command_line(arguments)
    return [code, *(stream.buffer.getvalue().decode() for stream in streams)]


_LINES = """

--version
--help
list
fields
fields --name price
fields --name x
nonsense
show eventProduct.eventData.price
show eventLogn
show eventLogin.x
show price
show eventCheckout.eventData.cartProducts.quantity
show TokenRequest.client_secret
show --help
schema
schema --bundle
schema --report
schema eventLogin --strict
validate
validate --help
validate missing.json
validate *.nothing
validate BAD
validate BAD --strict
validate BAD --exit-zero
validate BAD --event eventLogin
validate BAD --event eventLogn
validate BAD --select RC2
validate BAD --ignore RC2,RC4
validate BAD --ignore RCX
validate BAD --max-issues 1
validate BAD --max-issues x
validate BAD --report json=out.json
validate BAD --report x=y
validate BAD --output-format xml
validate BAD --jobs 0
validate BAD --config TREE/pyproject.toml
validate EXAMPLES
validate EXAMPLES --if-payload
validate TREE/spec/**/good.json
coverage EXAMPLES
coverage BAD --output-format json
"""


def _command_lines(before: Path) -> Iterator[str]:
    """Yield command lines as users type them, right and wrong."""
    examples = before / "docs" / "examples"
    names = {"BAD": examples / "bad.json", "EXAMPLES": examples, "TREE": before}
    for line in _LINES.splitlines():
        yield " ".join(str(names.get(word, word)).replace("TREE", str(before)) for word in line.split())
    for code in ("RC001", "RC101", "RC203", "RC302", "RC406", "RC999", "wrong-type", "rc203"):
        yield f"explain {code}"
    for event in sorted({target for target, _ in _payloads(before) if target.startswith("event")}):
        yield from (f"show {event}", f"schema {event}", f"example {event} --full")
        yield from (f"example {event} --as {form}" for form in ("curl", "python", "yaml"))
    for path in sorted(examples.iterdir()):
        yield from (f"validate {path} {more}" for more in ("", "--jobs 2", "--if-payload", "--redact"))
        yield from (f"validate {path} --output-format {each}" for each in ("concise", "junit", "sarif"))


def _command_answers(before: Path, share: float) -> Iterator[tuple[str, Any]]:
    lines = list(_command_lines(before))
    for line in lines[: max(1, int(len(lines) * share))]:
        command = [sys.executable, "-m", "rcdp_schemas", *line.split()]
        ended = subprocess.run(command, check=False, capture_output=True, stdin=subprocess.DEVNULL)  # noqa: S603
        shown = [ended.stdout.decode(), ended.stderr.decode()]
        yield line, [ended.returncode, *shown]


_KINDS: dict[str, Callable[[Path, float], Iterator[tuple[str, Any]]]] = {
    "corpus": _corpus_answers,
    "payloads": _mutant_answers,
    "JSON texts": _text_answers,
    "YAML texts": _yaml_answers,
    "NDJSON files": _ndjson_answers,
    "formats": _format_answers,
    "command lines": _command_answers,
}


if __name__ == "__main__":
    main()
