"""YAML text to payloads, with everything about the text that is wrong."""

from __future__ import annotations

from itertools import islice

from rcdp_schemas.errors import MissingExtraError
from rcdp_schemas.loading import Loaded, failed, split_array
from rcdp_schemas.texts import Text
from rcdp_schemas.yaml.refusals import RefusedError
from rcdp_schemas.yaml.texts import YamlArrayText, YamlPartText, YamlText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rcdp_schemas.loading import Problems
    from rcdp_schemas.yaml.composing import Document, Problem


def settle(loaded: Loaded) -> Loaded | None:
    """Return what was read as JSON, which is YAML too, or None where it may be YAML that is no JSON.

    JSON is faster to read, and may be indented with tabs.
    """
    if loaded.complete:
        return loaded
    from rcdp_schemas.contract.codes import is_about  # what is valid does not pay for it

    ((finding, _),) = problems = loaded.problems
    text = YamlText(loaded.text.value, loaded.text.first_line)
    return (
        Loaded(complete=False, payload=None, problems=problems, text=text)
        if is_about(finding[0], "bytes")
        else None
    )


def load_document(text: str) -> Loaded:
    """Read a YAML text of one payload. Raises MissingExtraError without PyYAML."""
    first, *others = islice(load_stream(text, split=False), 2)
    if not others:
        return first
    whole = YamlText(text)
    start, _ = whole.lines.bounds(others[0].text.first_line)
    return failed("RC001", "after-payload", whole, start)


def load_stream(text: str, *, split: bool = True) -> Iterator[Loaded]:
    """Yield each payload of a YAML text, or what stands in its place, up to the first that can't be read.

    A document is a payload, or with ``split`` an array of payloads. Raises MissingExtraError without PyYAML.
    """
    try:
        from rcdp_schemas.yaml.composing import iter_documents
    except ModuleNotFoundError as error:
        raise MissingExtraError('reading YAML needs PyYAML: pip install "PyYAML>=6,<7"') from error
    lines = Text(text).lines
    start = count = 0
    try:
        for document in iter_documents(text, split=split):
            kind = YamlText if (start, document.end) == (0, len(text)) else YamlPartText
            part = kind(text[start : document.end], lines.place(start)[0])
            for loaded in _payloads(document, part, start, count, split=split):
                yield loaded
                count += 1
            start = document.end
    except RefusedError as refused:
        finding = refused.code, None, refused.variant, refused.wanted, None
        part = YamlPartText(text[start:], lines.place(start)[0]) if count else YamlText(text)
        yield _failed(part, (finding, refused.span), start, count)
    else:
        if not count:
            yield failed("RC006", "text", YamlText(""), 0)


def _payloads(document: Document, text: YamlText, start: int, count: int, *, split: bool) -> Iterator[Loaded]:
    """Yield the payload of a document, or those in its array; ``count`` payloads came before."""
    root = document.root
    span = root.start, root.end
    problems = _placed(document.problems, text, start)
    loaded = Loaded(complete=True, payload=root.value, problems=problems, text=text, document=count)
    if root.start == root.end:
        yield _failed(text, (("RC006", None, "yaml", "", None), span), start, count)
    elif not (split and isinstance(root.value, list)):
        yield loaded
    elif not root.value:
        yield _failed(text, (("RC006", None, "array", "", None), span), start, count)
    else:
        yield from split_array(loaded, root.value, YamlArrayText(text.value, text.first_line, count))


def _failed(text: Text, problem: Problem, start: int, document: int) -> Loaded:
    problems = _placed([problem], text, start)
    return Loaded(complete=False, payload=None, problems=problems, text=text, document=document)


def _placed(problems: Iterable[Problem], text: Text, start: int) -> Problems:
    """Return problems in their order in a text that begins at an offset, with their places."""
    ordered = sorted(problems, key=lambda problem: problem[1])
    locate = text.lines.locate
    return tuple((finding, locate((begin - start, end - start))) for finding, (begin, end) in ordered)
