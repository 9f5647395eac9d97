"""What is left of a traceback when only the student's own lines are kept?

An uncaught exception prints the way to it through the library as well, most of which a student did not write
and cannot mend. What was printed is text of the program's: it is read, never believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from grader.trace import Trace

#: A traceback's first line.
BEGIN = "Traceback (most recent call last):"
_FRAME = re.compile(r'  File "(?P<file>.*)", line (?P<line>\d+)(?P<rest>.*)')
#: Where the library's files lie, and code that has no file.
_LIBRARY = re.compile(r"^<frozen |/lib/python\d|/lib/pypy")
#: Where a submission lies in its box.
_HOME = re.compile(r"^.*/homework/")
#: Tracebacks of one case that are shown, and lines of each.
_SHOWN = 2
_LINES = 24


def tracebacks(trace: Trace) -> tuple[str, ...]:
    """The tracebacks that a run printed, each trimmed to the submission's lines; the first few.

    Args:
        trace: of one run of one case.
    """
    found: list[str] = []
    writing: dict[tuple[int | None, ...], list[str]] = {}
    for line in trace.lines():
        lines = writing.get(line.writers)
        if line.text.rstrip() == BEGIN:
            writing[line.writers] = [line.text]
        elif lines is not None:
            lines.append(line.text)
            if line.text and not line.text[0].isspace():
                found.append("\n".join(_trimmed(lines)))
                del writing[line.writers]
    return tuple(dict.fromkeys(found))[:_SHOWN]


def _trimmed(lines: list[str]) -> Iterator[str]:
    kept: list[str] = []
    skipped = inside_library = False
    for line in lines[1:-1]:
        frame = _FRAME.match(line)
        if frame is not None:
            inside_library = _LIBRARY.search(frame["file"]) is not None
            skipped = skipped or inside_library
            if not inside_library:
                kept.append(f'  File "{_HOME.sub("", frame["file"])}", line {frame["line"]}{frame["rest"]}')
        elif not inside_library:
            kept.append(line)
    yield lines[0]
    if skipped:
        yield "  …"
    yield from kept[:_LINES]
    if len(kept) > _LINES:
        yield "  …"
    yield lines[-1]
