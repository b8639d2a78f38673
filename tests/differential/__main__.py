"""Compare our verdicts with another validator's: ``python -m tests.differential --help``."""

from __future__ import annotations

import argparse
import sys
import time
from random import Random

from tests.differential.campaign import JUDGES, run


def main() -> int:
    """Print what was compared; 1 where we and the judge differ for no known reason."""
    parser = argparse.ArgumentParser(prog="python -m tests.differential", description=__doc__)
    parser.add_argument("--judge", choices=JUDGES, default="jsonschema-rs")
    parser.add_argument("--payloads", type=int, default=100_000, help="how many (default: %(default)s)")
    parser.add_argument("--seed", help="of the payloads (default: another one in each run)")
    options = parser.parse_args()
    seed = options.seed or f"{Random().getrandbits(32):08x}"  # noqa: S311 - no secret
    print(f"{options.judge}, seed {seed}")
    started = time.monotonic()
    try:
        tally = run(options.judge, options.payloads, seed)
    except AssertionError as found:  # Disagreement is one
        print(f"after {time.monotonic() - started:.0f} s: {found}")
        return 1
    seconds = time.monotonic() - started
    print(f"{tally.payloads} payloads, {tally.valid} of them valid, in {seconds:.0f} s: no disagreement")
    for title, counts in (("findings", tally.leaves), ("explained", tally.explained)):
        for name, count in counts.most_common():
            print(f"  {title}: {count} {name or 'not finite'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
