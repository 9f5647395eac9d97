"""Nobody says anything: will anybody?

Told by what the kernel shows of everybody in the box, never by how long it takes: on a machine that is busy
with other things somebody may be silent for minutes who only waits for a processor.
"""

from __future__ import annotations

from typing import Protocol

from grader.box.stillness import Stillness

#: CPU seconds that may be used without a word from anybody.
LONGEST = 30.0
#: Looks at which everybody waited, one of them in a call that may have a time limit: so many in a row between
#: which nobody had run, and so many in all without a word, are too many. Looks at which somebody could go on
#: do not count, so a busy machine makes no difference. Ours to give up then, never a verdict.
LONG_SLEEP = 200
MOST_LOOKS = 1_200


class Watched(Protocol):
    """A box, as far as it is looked at."""

    def stillness(self) -> Stillness | None: ...

    def cpu(self) -> float: ...


class Silence:
    """Nobody says anything from its making on.

    Args:
        box: in which they are.
        most: CPU seconds that may be used meanwhile.

    Attributes:
        is_still: whether at the last look everybody waited.
    """

    def __init__(self, box: Watched, *, most: float = LONGEST) -> None:
        self._box = box
        self._most = most
        self._before: Stillness | None = None
        self._same = 0
        self._looks = 0
        self._used: float | None = None
        self.is_still = False

    def over(self) -> str:
        """A look, some time after the last: why nothing more is waited for; "" while something may come."""
        now = self._box.stillness()
        self._same = self._same + 1 if now is not None and now == self._before else 0
        self._before, self.is_still = now, now is not None
        if now is None:
            used = self._box.cpu()
            if self._used is None or used < self._used:
                self._used = used
            too_long = used - self._used > self._most
            return f"computes for more than {self._most:.0f} CPU seconds" if too_long else ""
        self._looks += 1
        if self._same >= (1 if now.for_ever else LONG_SLEEP):
            return "waits for what does not come"
        return "says nothing for too long" if self._looks > MOST_LOOKS else ""
