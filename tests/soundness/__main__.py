"""Look for texts that the fast read wrongly accepts: ``python -m tests.soundness --help``."""

from __future__ import annotations

import argparse
import sys
import time
from random import Random

from tests.soundness.campaign import UnsoundError, run


def main() -> int:
    """Print how many mutants were judged; 1 where one of them was accepted wrongly."""
    parser = argparse.ArgumentParser(prog="python -m tests.soundness", description=__doc__)
    parser.add_argument("--mutants", type=int, default=100_000, help="how many (default: %(default)s)")
    parser.add_argument("--seed", help="of the mutants (default: another one in each run)")
    options = parser.parse_args()
    seed = options.seed or f"{Random().getrandbits(32):08x}"  # noqa: S311 - no secret
    print(f"seed {seed}")
    started = time.monotonic()
    try:
        tally = run(options.mutants, seed)
    except UnsoundError as found:
        print(f"after {time.monotonic() - started:.0f} s: {found}")
        return 1
    seconds = time.monotonic() - started
    print(
        f"{tally.mutants} mutants, {tally.accepted.total()} of them accepted, in {seconds:.0f} s: all rightly"
    )
    for event, count in tally.accepted.most_common():
        print(f"  {event}: {count}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
