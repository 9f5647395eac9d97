import queue
import random
import threading
import time
from typing import Any, Callable, Dict, Tuple


class EventLoop:
    def __init__(self) -> None:
        self._events: "queue.Queue[Tuple[Callable, tuple]]" = queue.Queue()
        self.model: Dict[str, Any] = {}
        self._busy = 0
        self._lock = threading.Lock()

    def post(self, func: Callable, *args: Any) -> None:
        self._events.put((func, args))

    def run_in_background(self, func: Callable, arg: Any, done: Callable) -> None:
        with self._lock:
            self._busy += 1

        def target() -> None:
            result = func(arg)
            self.post(done, arg, result)
            self.post(self._finished)

        threading.Thread(target=target, daemon=True).start()

    def _finished(self) -> None:
        with self._lock:
            self._busy -= 1

    def run(self) -> None:
        while True:
            with self._lock:
                if self._busy == 0:
                    break
            func, args = self._events.get()
            func(*args)


def slow(x):
    time.sleep(random.random() / 100)
    return (ord(x) - 96) ** 2


def main() -> None:
    loop = EventLoop()
    for c in "abc":
        loop.run_in_background(slow, c, loop.model.__setitem__)
    loop.run()
    print(dict(sorted(loop.model.items())))


if __name__ == "__main__":
    main()
