"""When is there something new of a traced task or on a terminal?"""

from __future__ import annotations

import contextlib
import os
import select
import signal
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def child_news() -> Iterator[Callable[[int | None, float], None]]:
    """A way to wait for news of traced tasks or of a descriptor, without losing any.

    Yields:
        a function that waits until a child (or tracee) of this process changes state, the descriptor is
        readable, or the seconds have passed.
    """
    reader, writer = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
    handler = signal.signal(signal.SIGCHLD, lambda number, frame: None)
    wakeup = signal.set_wakeup_fd(writer, warn_on_full_buffer=False)

    def wait(descriptor: int | None, seconds: float) -> None:
        watched = [reader] if descriptor is None or descriptor < 0 else [reader, descriptor]
        ready, _, _ = select.select(watched, [], [], seconds)
        if reader in ready:
            with contextlib.suppress(BlockingIOError):
                os.read(reader, 4096)

    try:
        yield wait
    finally:
        signal.set_wakeup_fd(wakeup)
        signal.signal(signal.SIGCHLD, handler)
        os.close(reader)
        os.close(writer)
