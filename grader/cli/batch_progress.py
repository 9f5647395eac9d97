"""What is said while a class is graded: to a person at a terminal, into a log, or to a machine."""

from __future__ import annotations

import sys
import time
from collections import Counter
from types import TracebackType
from typing import Protocol, Self, assert_never

import msgspec
from rich.console import Console, Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from grader.batch import Again, Began, Done, Ended, Fate, Looked, News, Tick
from grader.batch.words import say
from grader.report import Language
from grader.report.telling import visible_name
from grader.result import decode as decode_result
from grader.trace.escapes import escaped

#: Seconds between two lines of a log, and between two pictures on a terminal.
_LINE = 10.0
_PICTURE = 0.25

#: Students that are named while they are graded.
_NAMED = 6


class Progress(Protocol):
    """Is told what happens, and tells it."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        where: TracebackType | None,
    ) -> None: ...

    def heard(self, news: News) -> None: ...


class Tally:
    """How far it is: counts by outcome, who is being graded, the rate and what is left of the time."""

    def __init__(self) -> None:
        self.wanted = 0
        self.there = 0
        self.done = 0
        self.outcomes: Counter[str] = Counter()
        self.running: dict[str, None] = {}
        self._started = time.monotonic()

    def heard(self, news: News) -> None:
        match news:
            case Looked():
                self.wanted, self.there = news.wanted, news.there
                self._started = time.monotonic()
            case Began():
                self.running[news.student] = None
            case Ended():
                self.running.pop(news.student, None)
                self.done += 1
                self.outcomes[_outcome(news.done)] += 1
            case Again():
                self.running.pop(news.student, None)
            case Tick():
                pass
            case _:
                assert_never(news)

    @property
    def rate(self) -> float:
        """Submissions a second; 0 before the first one."""
        passed = time.monotonic() - self._started
        return self.done / passed if passed > 0 else 0.0

    @property
    def left(self) -> float | None:
        """Seconds that the rest takes at this rate; None before the first one."""
        return (self.wanted - self.there - self.done) / self.rate if self.done else None


def _outcome(done: Done) -> str:
    match done.fate:
        case Fate.GRADED:
            score = decode_result(done.result).score
            if score.ungraded:
                return "undecided"
            return "lost" if score.lost else "full"
        case Fate.UNFIT | Fate.BROKEN | Fate.QUARANTINED:
            return str(done.fate.value)
        case _:
            assert_never(done.fate)


def _counts(tally: Tally, language: Language) -> list[str]:
    return [f"{count} {say(f'outcome.{name}', language)}" for name, count in sorted(tally.outcomes.items())]


def _clock(seconds: float | None) -> str:
    if seconds is None:
        return "–"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class Silent:
    """Says nothing."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        return None

    def heard(self, news: News) -> None:
        return None


class Lines(Silent):
    """A line every ten seconds, for whoever reads a log."""

    def __init__(self, language: Language) -> None:
        self._tally = Tally()
        self._language = language
        self._last = time.monotonic()

    def heard(self, news: News) -> None:
        self._tally.heard(news)
        if isinstance(news, Looked) or time.monotonic() - self._last >= _LINE:
            self._last = time.monotonic()
            tally = self._tally
            said = [f"{tally.there + tally.done}/{tally.wanted}"]
            said += _counts(tally, self._language)
            if tally.done:
                said += [f"{tally.rate:.2f}/s", f"{_clock(tally.left)} {say('left-to-do', self._language)}"]
            sys.stderr.write(f"grade: {' · '.join(said)}\n")
            sys.stderr.flush()


class Machine(Silent):
    """A JSON object a line, for whoever shows it elsewhere."""

    def __init__(self) -> None:
        self._tally = Tally()

    def heard(self, news: News) -> None:
        self._tally.heard(news)
        if isinstance(news, Tick):
            return
        tally = self._tally
        told: dict[str, object] = {
            "event": type(news).__name__.lower(),
            "student": None if isinstance(news, Looked) else news.student,
            "done": tally.there + tally.done,
            "wanted": tally.wanted,
            "outcomes": dict(tally.outcomes),
            "rate": round(tally.rate, 3),
            "left": None if tally.left is None else round(tally.left),
        }
        if isinstance(news, Again):
            told["times"] = news.times
        sys.stdout.write(escaped(msgspec.json.encode(told)).decode() + "\n")
        sys.stdout.flush()


class Picture(Silent):
    """A picture that changes, on a terminal."""

    def __init__(self, language: Language, workers: int) -> None:
        self._tally = Tally()
        self._language = language
        # Tasks begin in the order in which they are handed over; what comes after these waits.
        self._named = min(workers, _NAMED)
        self._workers = workers
        console = Console(stderr=True, markup=False, highlight=False, emoji=False)
        self._live = Live(console=console, auto_refresh=False, transient=True)
        self._last = 0.0

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self._live.stop()

    def heard(self, news: News) -> None:
        self._tally.heard(news)
        if time.monotonic() - self._last >= _PICTURE:
            self._last = time.monotonic()
            self._live.update(self._drawn(), refresh=True)

    def _drawn(self) -> Group:
        tally = self._tally
        done = tally.there + tally.done
        head = Table.grid(padding=(0, 1))
        head.add_row(
            ProgressBar(total=max(tally.wanted, 1), completed=done, width=40),
            Text(f"{done}/{tally.wanted}"),
            Text(f"{tally.rate:.2f}/s", style="dim"),
            Text(f"{_clock(tally.left)} {say('left-to-do', self._language)}", style="dim"),
        )
        counts = " · ".join(_counts(tally, self._language))
        running = list(tally.running)[: self._workers]
        names = [visible_name(name) for name in running[: self._named]]
        names += ["…"] if len(running) > self._named else []
        who = f"{say('running', self._language)}: {', '.join(names)}" if names else ""
        return Group(
            head,
            Text(counts, overflow="ellipsis", no_wrap=True),
            Text(who, style="dim", overflow="ellipsis", no_wrap=True),
        )
