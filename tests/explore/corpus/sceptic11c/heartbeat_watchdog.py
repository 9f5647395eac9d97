import threading
import time
from typing import Dict


class Watchdog(threading.Thread):
    def __init__(self, timeout: float):
        super().__init__(daemon=True, name="watchdog")
        self.timeout = timeout
        self.beats: Dict[str, float] = {}
        self.late = 0
        self.lock = threading.Lock()
        self.stop = threading.Event()

    def beat(self, name: str) -> None:
        with self.lock:
            self.beats[name] = time.monotonic()

    def unregister(self, name: str) -> None:
        with self.lock:
            self.beats.pop(name, None)

    def run(self) -> None:
        while not self.stop.wait(0.02):
            now = time.monotonic()
            with self.lock:
                for name, last in self.beats.items():
                    if now - last > self.timeout:
                        self.late += 1


def worker(dog: Watchdog, n: int) -> None:
    name = threading.current_thread().name
    for _ in range(n):
        dog.beat(name)
        time.sleep(0.01)
    dog.unregister(name)


def main() -> None:
    dog = Watchdog(timeout=1000.0)
    dog.start()
    ts = [threading.Thread(target=worker, args=(dog, 3)) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    dog.stop.set()
    dog.join()
    print("late", dog.late)


if __name__ == "__main__":
    main()
