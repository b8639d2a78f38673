"""Check ``hints.yaml``: one sentence for each rule that the code knows, and no other rule."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.codegen.build.words import HINT_FIELDS, NOTE_FIELDS, fields_of
from scripts.codegen.ir import Finding, mapping
from scripts.codegen.lint.sites import Node, closest, sequence
from scripts.codegen.spec.bundle import Bundle

_KNOWN = frozenset({"rule", "says", "when", "shows_value", "examples"})


def check_hints(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each rule that is missing, unknown, or has no sentence that can be filled."""
    if "x-hints" not in bundle.document:
        return
    lists = mapping(bundle.document["x-hints"])
    for kind, rules in (("hints", HINT_FIELDS), ("notes", NOTE_FIELDS)):
        here = ("x-hints", kind)
        listed = [mapping(entry) for entry in sequence(lists.get(kind))]
        for missing in rules.keys() - {str(entry.get("rule")) for entry in listed}:
            yield Finding(bundle.place(here), f"there is no rule {missing!r} among the {kind}")
        for index, entry in enumerate(listed):
            for key, message in _wrong(entry, rules.get(str(entry.get("rule")))):
                yield Finding(bundle.place((*here, index, key)), message)
            if entry.get("rule") in [other.get("rule") for other in listed[:index]]:
                yield Finding(
                    bundle.place((*here, index, "rule")), f"rule {entry['rule']!r} is taken already"
                )


def _wrong(entry: Node, fields: frozenset[str] | None) -> Iterator[tuple[str, str]]:
    for key in entry.keys() - _KNOWN:
        yield key, f"unknown key {key!r}{closest(key, _KNOWN)}"
    for key in ("rule", "says", "when"):
        if not isinstance(entry.get(key), str) or not str(entry[key]).strip():
            yield key, f"a rule needs a text as its {key}"
    if entry.get("shows_value", True) is not True:
        yield "shows_value", "shows_value is true or absent"
    if fields is None:
        yield "rule", f"no rule {entry.get('rule')!r}{closest(str(entry.get('rule')), HINT_FIELDS)}"
        return
    for field in fields_of(str(entry.get("says"))) - fields:
        yield "says", f"the sentence has no field {field!r}{closest(field, fields)}"
