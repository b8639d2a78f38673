"""The lint of the spec: the committed one passes, and each mistake is named with file and line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.codegen.build.words import HINT_FIELDS, NOTE_FIELDS
from scripts.codegen.ir import Json
from scripts.codegen.lint import lint
from scripts.codegen.spec.bundle import bundle
from scripts.codegen.spec.source import SpecFiles, Tokens, load
from scripts.lint_spec import main
from tests.codegen.small_spec import FILES, write_files
from tests.commands import run_python

Lint = Callable[[Mapping[str, str | bytes]], list[str]]

CODES = "codes.yaml"
REF = "../openapi.yaml#/components/schemas/"
FULL = "examples/eventPing/full.json"


@cache
def _small_spec() -> SpecFiles:
    """Return the files of the small spec, which take a tenth of a second to read."""
    with TemporaryDirectory() as folder:
        return load(write_files(Path(folder, "spec"), FILES))


@pytest.fixture
def findings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Lint:
    """Return what the command prints about a spec that has mistakes, line by line."""

    def run(files: Mapping[str, str | bytes]) -> list[str]:
        assert main(["--spec", str(write_files(tmp_path / "spec", files))]) == 1
        return capsys.readouterr().out.splitlines()

    return run


def _marked(lines: list[str], marks: str) -> list[str]:
    """Return the lines that begin with one of the marks, without it."""
    return [line[1:] for line in lines if line[0] in marks]


def _mistakes() -> Iterator[object]:
    """Yield the cases of a file that shows each as a change of the small spec, and its findings after it."""
    text = Path(__file__).with_name("codegen").joinpath("mistakes.txt").read_text("utf-8")
    for block in text.strip().split("\n\n"):
        title, path, *lines = block.split("\n")
        old, new = _marked(lines, " -"), _marked(lines, " +")
        expected = [line.strip() for line in _marked(lines, ">")]
        yield pytest.param(path[2:], "\n".join([*old, ""]), "\n".join([*new, ""]), expected, id=title[2:])


@pytest.mark.parametrize(("path", "old", "new", "expected"), list(_mistakes()))
def test_mistake_is_named_with_its_file_and_line(
    tmp_path: Path, path: str, old: str, new: str, expected: list[str]
) -> None:
    text = f"\n{FILES[path]}"
    assert text.count(f"\n{old}") == 1
    changed = load(write_files(tmp_path / "spec", {path: text.replace(f"\n{old}", f"\n{new}")[1:]}))
    files = replace(_small_spec(), documents={**_small_spec().documents, **changed.documents})
    assert [str(finding) for finding in lint(bundle(files))] == expected


def test_real_spec_is_clean() -> None:
    assert run_python("-m", "scripts.lint_spec").endswith(" files, no findings\n")


def test_clean_spec_prints_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_files(tmp_path / "spec", FILES)
    assert main(["--spec", str(root)]) == 0
    assert capsys.readouterr().out == f"spec: {len(FILES) - 1} files, no findings\n"  # README.md is prose


def test_missing_folder_is_a_mistake_of_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--spec", str(tmp_path / "nowhere")])
    assert caught.value.code == 2
    assert f"no such folder: {tmp_path / 'nowhere'}" in capsys.readouterr().err


def test_payload_without_a_code_and_code_without_a_payload_are_refused(findings: Lint) -> None:
    files: dict[str, str | bytes] = {
        **FILES,
        "examples/RC201/worse.json": b"\xff",
        "examples/RC999/bad.json": b"",
    }
    del files["examples/RC203/good.json"]
    assert findings(files) == [
        "spec/codes.yaml:31: there is no examples/RC203/good.json (at /codes/2)",
        "spec/examples/RC201/worse.json:1: no code has this payload",
        "spec/examples/RC999/bad.json:1: no code has this payload",
    ]


def test_event_whose_name_is_no_event_name_is_refused(findings: Lint) -> None:
    def renamed(text: str) -> str:
        return text.replace("eventPing", "ping")

    files: dict[str, str | bytes] = {renamed(path): text for path, text in FILES.items()}
    files["openapi.yaml"] = renamed(FILES["openapi.yaml"])
    files["paths/ping.yaml"] = renamed(FILES["paths/eventPing.yaml"])
    message = "the event name 'ping' must match event[A-Z][A-Za-z0-9]*"
    assert findings(files) == [f"spec/paths/ping.yaml:2: {message} (at /post/operationId)"]


def test_files_that_cannot_be_read_are_named(findings: Lint) -> None:
    assert findings({**FILES, CODES: "codes: []\ncodes: []\n", FULL: "{"}) == [
        "spec/codes.yaml:2: duplicate key 'codes', first on line 1 (at /codes)",
        f"spec/{FULL}:1: not JSON: Expecting property name enclosed in double quotes",
    ]


def test_references_that_are_not_allowed_are_named(findings: Lint) -> None:
    files = {**FILES, "schemas/Other.yaml": "title: Other\n"}
    assert findings(files) == ["spec/schemas/Other.yaml:1: nothing refers to this file"]


def test_warning_with_the_code_of_an_error_needs_a_soft_variant_for_its_keyword(findings: Lint) -> None:
    envelope = "schemas/Envelope.yaml"
    soft = "      const: {}\n      soft-enum: {message: should be one}\n"
    files = {**FILES, "codes.yaml": FILES["codes.yaml"].replace("      const: {}\n", soft)}
    files[envelope] = FILES[envelope].replace("- code: RC402", "- code: RC301")
    assert findings(files) == [
        f"spec/{envelope}:19: the required text 'source' needs an x-warn of RC402 (at /properties/source)",
        f"spec/{envelope}:30: RC301 has no variant 'soft-pattern' (at /properties/source/x-warn/0/pattern)",
    ]


def test_mistakes_of_several_files_are_printed_at_once_and_sorted(findings: Lint) -> None:
    data = "schemas/EventPingData.yaml"
    changed = {
        data: FILES[data].replace("    description: How often.", "    descripton: How often."),
        FULL: FILES[FULL].replace("2,", "true,"),
        CODES: FILES[CODES].replace("RC404\n    name: no-identity", "RC404\n    name: empty-value"),
    }
    assert findings({**FILES, **changed}) == [
        "spec/codes.yaml:122: name 'empty-value' is taken already (at /codes/8/name)",
        f"spec/{data}:14: the property 'count' has no description (at /properties/count)",
        (
            f"spec/{data}:17: unknown keyword 'descripton'; did you mean 'description'?"
            " (at /properties/count/descripton)"
        ),
    ]


def test_examples_of_a_schema_that_refers_to_itself_are_not_tried(findings: Lint) -> None:
    envelope = "schemas/Envelope.yaml"
    changed = FILES[envelope].replace("description: What all events have.", f"$ref: {REF}Envelope")
    assert findings({**FILES, envelope: changed}) == [
        f"spec/{envelope}:1: the component 'Envelope' has no description",
        (
            "spec/schemas/EventPing.yaml:11: a branch of allOf must be an object, and say no more than its"
            " members (at /allOf/0)"
        ),
    ]


def test_wrong_example_is_named_beside_an_unknown_keyword(findings: Lint) -> None:
    data = "schemas/EventPingData.yaml"
    changed = {
        data: FILES[data].replace("    type: integer", "    type: integer\n    defalt: 1"),
        FULL: FILES[FULL].replace("2,", "true,"),
    }
    assert findings({**FILES, **changed}) == [
        f"spec/{FULL}:4: the example breaks its schema: True is not of type 'integer' (at /eventData/count)",
        f"spec/{data}:16: unknown keyword 'defalt' (at /properties/count/defalt)",
    ]


def _with_parents(shown: str) -> dict[str, str | bytes]:
    """Return the small spec with an array of the data within the data; the full example has what is given."""
    data = "schemas/EventPingData.yaml"
    field = FILES[data][FILES[data].index("  dates:") :].replace("dates", "parents").replace("['2024']", "[]")
    rule = field[field.index("      type: string") : field.index("    x-label")]
    changed = field.replace(rule, f"      $ref: {REF}EventPingData\n")
    full = FILES[FULL].replace('"count": 2', f'"count": 2, "parents": {shown}')
    return {**FILES, data: FILES[data] + changed, FULL: full}


def test_full_example_shows_the_fields_of_items(findings: Lint) -> None:
    assert findings(_with_parents("[]")) == [
        f"spec/{FULL}:4: the full example leaves out the field 'count' (at /eventData/parents)",
        f"spec/{FULL}:4: the full example leaves out the field 'dates' (at /eventData/parents)",
    ]


def test_full_example_shows_a_schema_within_itself_once(tmp_path: Path) -> None:
    files = _with_parents('[{"count": 1}, {"dates": []}]')
    assert main(["--spec", str(write_files(tmp_path / "spec", files))]) == 0


def test_minimal_example_holds_no_optional_field_of_items(findings: Lint) -> None:
    minimal = "examples/eventPing/minimal.json"
    changed = FILES[minimal].replace("{}", '{"parents": [\n{},\n{"count": 1}]}')
    message = "the minimal example does not need the field"
    assert findings({**_with_parents('[{"count": 1, "dates": []}]'), minimal: changed}) == [
        f"spec/{minimal}:3: {message} 'parents' (at /eventData/parents)",
        f"spec/{minimal}:5: {message} 'count' (at /eventData/parents/1/count)",
    ]


def test_required_text_with_a_fixed_value_needs_no_warning_of_blanks(tmp_path: Path) -> None:
    envelope = FILES["schemas/Envelope.yaml"]
    changed = envelope[: envelope.rindex("    x-warn:")] + "    const: web\n"
    files = {**FILES, "schemas/Envelope.yaml": changed}
    assert main(["--spec", str(write_files(tmp_path / "spec", files))]) == 0


def _replaced(node: Json, tokens: Tokens, value: Json) -> Json:
    """Return a node with the value in place of what stands at a path in it."""
    if not tokens:
        return value
    if isinstance(node, list):
        return [
            _replaced(item, tokens[1:], value) if index == tokens[0] else item
            for index, item in enumerate(node)
        ]
    assert isinstance(node, dict)
    return {
        key: _replaced(item, tokens[1:], value) if key == tokens[0] else item for key, item in node.items()
    }


_ODD: list[Json] = [None, True, 1, "text", [], {}, [[]], [{}], {"a": []}]


@given(st.data())
def test_any_value_anywhere_gives_findings_and_no_exception(data: st.DataObject) -> None:
    whole = bundle(_small_spec())
    # The bundle stage lets no reference through that leads nowhere.
    places = [tokens for tokens in whole.origins if len(tokens) > 2 and tokens[-1] != "$ref"]
    tokens = data.draw(st.sampled_from(places))
    value = data.draw(st.sampled_from(_ODD))
    document = _replaced(whole.document, tokens, value)
    assert isinstance(document, dict)
    lint(replace(whole, document=document))


def _with_hints(hints: str) -> dict[str, str | bytes]:
    openapi = FILES["openapi.yaml"].replace("x-issue-codes:", "x-hints:\n  $ref: hints.yaml\nx-issue-codes:")
    return {**FILES, "openapi.yaml": openapi, "hints.yaml": hints}


def _rules(kind: str, rules: Iterable[str]) -> str:
    return f"{kind}:\n" + "".join(f"  - {{rule: {rule}, says: Words., when: At times.}}\n" for rule in rules)


_HINTS = _rules("hints", HINT_FIELDS) + _rules("notes", NOTE_FIELDS)


def test_hints_that_the_code_decides_on_are_clean(tmp_path: Path) -> None:
    assert lint(bundle(load(write_files(tmp_path / "spec", _with_hints(_HINTS))))) == ()


def test_message_that_names_a_unit_needs_one_where_its_code_is_raised(findings: Lint) -> None:
    head, row = FILES[CODES].split("  - code: RC402\n")
    named = row.replace("{subject} is wrong", "{subject} is no {unit}", 1)
    assert findings({**FILES, CODES: f"{head}  - code: RC402\n{named}"}) == [
        (
            "spec/schemas/Envelope.yaml:30: the message of RC402 needs an x-unit here"
            " (at /properties/source/x-warn/0/pattern)"
        )
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("rule: add,", "rule: scale,", ["no 'add'", "'scale' is taken already"]),
        ("rule: add,", "rule: ad,", ["no 'add'", "no rule 'ad'; did you mean 'add'?"]),
        ("{rule: leave-out, says: Words.", "{rule: leave-out", ["a text as its says"]),
        ("{rule: scale, says: Words.", "{rule: scale, says: '{valeu}'", ["'valeu'; did you mean 'value'?"]),
        ("{rule: scale,", "{rule: scale, shows_value: 'no',", ["shows_value is true or absent"]),
        ("{rule: scale,", "{rule: scale, exmaples: [],", ["'exmaples'; did you mean 'examples'?"]),
        ("notes:", "other:", [f"no '{rule}'" for rule in sorted(NOTE_FIELDS)]),
    ],
)
def test_hint_that_the_code_does_not_decide_on_or_cannot_fill_is_named(
    old: str, new: str, expected: list[str], findings: Lint
) -> None:
    assert _HINTS.count(old) == 1
    found = findings(_with_hints(_HINTS.replace(old, new)))
    assert len(found) == len(expected), found
    for line, part in zip(found, expected, strict=True):
        assert line.startswith("spec/hints.yaml:")
        assert part in line.replace("there is no rule", "no")
