"""The whole catalogue: every page and download, from the contract and the transcripts of its runs."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.codegen.emitters.catalogue.codes import code_page, codes_page
from scripts.codegen.emitters.catalogue.context import Catalogue, catalogue_of
from scripts.codegen.emitters.catalogue.events import event_page
from scripts.codegen.emitters.catalogue.ledger import ledger_page
from scripts.codegen.emitters.catalogue.overviews import (
    common_page,
    events_page,
    field_index_page,
    tokens_page,
)
from scripts.codegen.emitters.catalogue.samples import Transcripts, json_text
from scripts.codegen.ir import Contract


def emit_catalogue(contract: Contract, transcripts: Transcripts) -> dict[str, str]:
    """Return the pages: ``{path below docs/: text}``. A contract without events has no catalogue."""
    return dict(_pages(catalogue_of(contract, transcripts))) if contract.events else {}


def _pages(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    contract = catalogue.contract
    yield "events/index.md", events_page(catalogue)
    for event in contract.events:
        yield f"events/{event.name}.md", event_page(catalogue, event)
        for size, payload in event.examples.items():
            yield f"downloads/{event.name}.{size}.json", json_text(payload)
    yield "codes/index.md", codes_page(catalogue)
    for known in contract.codes:
        yield f"codes/{known.code}.md", code_page(catalogue, known)
    yield "contract/common-fields.md", common_page(catalogue)
    yield "contract/token-messages.md", tokens_page(catalogue)
    yield "contract/field-index.md", field_index_page(catalogue)
    yield "contract/ledger.md", ledger_page(catalogue)
