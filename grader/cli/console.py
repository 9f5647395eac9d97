"""Which language, where to, how wide: between the commands and the person who called them."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console, Group
from rich.live import Live
from rich.text import Text

from grader import report
from grader.errors import UsageError
from grader.report import Language
from grader.report.telling import visible_name

if TYPE_CHECKING:
    from grader.grading import Progress  # brings pytest, which not every command needs


def language_of(option: str | None, environment: Mapping[str, str] = os.environ) -> Language:
    if option is not None:
        if option not in {"zh", "en"}:
            raise UsageError(f"there is no report in {option!r}. Write --lang zh or --lang en")
        return "zh" if option == "zh" else "en"
    return report.language_in(environment)


@dataclass(frozen=True, slots=True)
class Page:
    """What a report is printed on: its columns, and whether it has colours."""

    width: int
    colour: bool

    @classmethod
    def here(cls) -> Page:
        """The terminal; 80 columns without colours where there is none."""
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return cls(shutil.get_terminal_size((80, 24)).columns, colour)


def console() -> Console:
    """The terminal for tables; nothing is taken for markup."""
    return Console(markup=False, highlight=False, emoji=False)


@contextlib.contextmanager
def busy(what: str) -> Iterator[Callable[[str], None]]:
    """Says what is going on while it goes on, on a terminal; yields what changes the words."""
    screen = Console(stderr=True, markup=False, highlight=False, emoji=False)
    if not screen.is_terminal:
        yield lambda words: None
        return
    with screen.status(what) as status:
        yield status.update


@contextlib.contextmanager
def live(language: Language) -> Iterator[Callable[[Progress], None] | None]:
    """A line for each case while it runs, on a terminal; yields what is told of the progress, None elsewhere.

    The lines go to the standard error and are gone when the report comes. They are drawn when something is
    told and never by a thread, which would make each event of the observer's dearer.
    """
    # The stream itself: while pytest runs, sys.stderr is another one.
    screen = Console(file=sys.stderr, markup=False, highlight=False, emoji=False)
    if not screen.is_terminal or screen.is_dumb_terminal:
        yield None
        return
    lines: dict[str, Text] = {}
    with Live(
        console=screen, auto_refresh=False, transient=True, redirect_stdout=False, redirect_stderr=False
    ) as shown:

        def tell(progress: Progress) -> None:
            lines[progress.case] = Text(report.progress(progress.case, progress.result, language))
            count = Text(f"{progress.number}/{progress.of}", style="dim")
            shown.update(Group(*list(lines.values())[-screen.height + 2 :], count), refresh=True)

        yield tell


def write(file: str, content: bytes) -> None:
    if file == "-":
        show(content.decode())
        return
    place = Path(file)
    try:
        if place.exists() and not place.is_file():
            place.write_bytes(content)  # a pipe or a device
            return
        # Whoever reads it while it is written, or after we were killed, finds the old one or the new one.
        beside = place.with_name(f".{place.name}.{os.getpid()}")
        try:
            beside.write_bytes(content)
            beside.replace(place)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise UsageError(f"{file} cannot be written: {error.strerror}") from error


def writable(file: str) -> None:
    """Refuses a file that cannot be written, before anything is run.

    Raises:
        UsageError: it is a folder, or its folder does not exist.
    """
    if file != "-" and (Path(file).is_dir() or not Path(file).absolute().parent.is_dir()):
        raise UsageError(f"{file} cannot be written: it is a folder, or its folder does not exist")


def show(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the report has read enough; the exit code is still the result's.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(message: str) -> None:
    sys.stderr.write(f"grade: {message}\n")


def few(names: Sequence[str]) -> str:
    """Names that others chose, the first ten of them."""
    shown = ", ".join(visible_name(name) for name in names[:10])
    return f"{shown} and {len(names) - 10} more" if len(names) > 10 else shown


def short(path: Path) -> str:
    with contextlib.suppress(ValueError):
        return str(path.resolve().relative_to(Path.cwd()))
    return str(path)
