"""The generated pages of the documentation: events, fields, issue codes, and what is not certain."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.codegen.ir import Contract
from scripts.codegen.pages.codes import code_page, codes_page
from scripts.codegen.pages.context import Catalogue, Transcripts, catalogue_of
from scripts.codegen.pages.events import event_page
from scripts.codegen.pages.ledger import ledger_page
from scripts.codegen.pages.overviews import common_page, events_page, field_index_page, tokens_page


def emit_catalogue(contract: Contract, transcripts: Transcripts) -> dict[str, str]:
    """Return the pages: ``{path below docs/: text}``. A contract without events has no catalogue."""
    return dict(_pages(catalogue_of(contract, transcripts))) if contract.events else {}


def _pages(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    contract = catalogue.contract
    yield "events/index.md", events_page(catalogue)
    for event in contract.events:
        yield f"events/{event.name}.md", event_page(catalogue, event)
    yield "codes/index.md", codes_page(catalogue)
    for known in contract.codes:
        yield f"codes/{known.code}.md", code_page(catalogue, known)
    yield "contract/common-fields.md", common_page(catalogue)
    yield "contract/token-messages.md", tokens_page(catalogue)
    yield "contract/field-index.md", field_index_page(catalogue)
    yield "contract/ledger.md", ledger_page(catalogue)
