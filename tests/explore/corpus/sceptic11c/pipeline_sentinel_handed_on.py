"""Three-stage pipeline."""
import queue
import threading
from typing import Callable, Optional

END = object()


class Stage:
    def __init__(self, func: Callable, inbox: queue.Queue, outbox: queue.Queue, workers: int):
        self.func = func
        self.inbox = inbox
        self.outbox = outbox
        self.left = workers
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.run) for _ in range(workers)]

    def start(self) -> "Stage":
        for t in self.threads:
            t.start()
        return self

    def run(self) -> None:
        while True:
            item = self.inbox.get()
            if item is END:
                self.inbox.put(END)
                break
            self.outbox.put(self.func(item))
        with self.lock:
            self.left -= 1
            last = self.left == 0
        if last:
            self.outbox.put(END)


def main() -> None:
    q1, q2, q3 = queue.Queue(), queue.Queue(), queue.Queue()
    square = Stage(lambda x: x * x, q1, q2, 2).start()
    double = Stage(lambda x: x * 2, q2, q3, 2).start()
    for i in range(1, 5):
        q1.put(i)
    q1.put(END)
    out = []
    while True:
        item = q3.get()
        if item is END:
            break
        out.append(item)
    for s in (square, double):
        for t in s.threads:
            t.join()
    print(sorted(out))


if __name__ == "__main__":
    main()
