"""When has a submission been saved, and what changed then? ``grade PATH --watch``."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NoReturn

import typer

from grader import report
from grader.cli.console import Page, complain, show
from grader.errors import GraderError, UsageError
from grader.report import Language
from grader.report.words import say
from grader.result import Result

#: Milliseconds without another change after which a save is over: editors write in several steps.
_QUIET = 50
#: Milliseconds after which it is over even if changes go on and on.
_LONGEST = 1_000


@contextlib.contextmanager
def saves(place: Path, written: Iterable[str] = ()) -> Iterator[Callable[[], bool]]:
    """Watches a folder, or the folder of a file, from now on.

    Args:
        place: the submission.
        written: files that grading itself writes; a report that lies in the submission is no save.

    Yields:
        What waits until something there has been saved since it was last called; False: a person ended it
        with Ctrl-C. What happened between two calls is not lost. Compiled files, ``.git`` and editors' own
        files are no saves.

    Raises:
        UsageError: the system does not let it be watched.
    """
    # Here and not above: only this command needs it.
    from watchfiles import Change, DefaultFilter
    from watchfiles._rust_notify import RustNotify  # its documented door for who waits by himself

    meant = DefaultFilter()
    own = frozenset(Path(file).resolve() for file in written)
    folder = place if place.is_dir() else place.absolute().parent
    # Beside a single file may lie a whole home folder.
    try:
        watching = RustNotify([str(folder)], False, False, 300, place.is_dir(), True)
    except OSError as error:
        raise UsageError(f"{folder} cannot be watched: {error}. Grade it without --watch") from error
    with watching as watcher:

        def wait() -> bool:
            while True:
                try:
                    seen = watcher.watch(_LONGEST, _QUIET, 0, None)
                except KeyboardInterrupt:
                    return False
                if not isinstance(seen, set):
                    return False  # "signal": Ctrl-C
                if any(meant(Change(change), file) and not is_own(Path(file), own) for change, file in seen):
                    return True

        yield wait


def is_own(file: Path, written: frozenset[Path]) -> bool:
    """Whether a file is one that grading writes, or what stands beside it until it is written whole.

    Args:
        file: what has changed.
        written: where outputs go, resolved.
    """
    path = file.resolve()
    return path in written or any(
        path.parent == one.parent and path.name.startswith(f".{one.name}.") for one in written
    )


def again_and_again(
    wait: Callable[[], bool],
    grade: Callable[[str], Result | None],
    language: Language,
) -> NoReturn:
    """Grades, and grades again after each save until a person ends it; tells what changed.

    Args:
        wait: waits for a save; False: it is over.
        grade: grades and prints the report; is given the digest of the files that were graded last, and
            returns None if they are still the same.
        language: in which changes are told.

    Raises:
        GraderError: it cannot be graded at all. Once it could, errors are told and the next save is awaited.
        typer.Exit: a person ended it.
    """
    last = grade("")
    told = True
    while last is not None:
        if told:
            sys.stderr.write(f"{say('watch.waiting', language)}\n")
        if not wait():
            break
        try:
            now = grade(last.submission.sha256)
        except GraderError as error:
            complain(str(error))
            told = True
            continue
        told = now is not None
        if now is not None:
            page = Page.here()
            show(f"\n{report.changes(last, now, language, page.width, page.colour)}")
            last = now
    raise typer.Exit(130)
