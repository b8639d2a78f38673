"""Starts a program, waits for it, and prints its exit code, what it took, and its peak of memory.

A process counts the memory of the one that it was forked from, so this one is small: run with ``-I -S``.
"""

import os
import sys
import time

if __name__ == "__main__":
    silence = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
    start = time.perf_counter()
    process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[silence])
    _, status, usage = os.wait4(process, 0)
    clock = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    sys.stdout.write(f"{code} {clock} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss}")
