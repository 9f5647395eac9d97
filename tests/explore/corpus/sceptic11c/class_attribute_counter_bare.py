import threading
import time


class Visitor(threading.Thread):
    total = 0

    def __init__(self, gate):
        super().__init__()
        self.gate = gate
        self.lock = threading.Lock()

    def run(self):
        for _ in range(2):
            with self.lock:
                Visitor.total += 1
            time.sleep(0.001)


def main():
    gates = [Visitor(g) for g in ("东门", "西门")]
    for g in gates:
        g.start()
    for g in gates:
        g.join()
    print("今日游客:", Visitor.total)


if __name__ == "__main__":
    main()
