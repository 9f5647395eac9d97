import threading
import time


class Registry:
    def __init__(self):
        self.conns = {}
        self.lock = threading.Lock()
        self.closed = 0

    def register(self, cid, alive):
        with self.lock:
            self.conns[cid] = alive

    def reap(self):
        with self.lock:
            dead = [cid for cid, alive in self.conns.items() if not alive]
        for cid in dead:
            time.sleep(0.001)
            self.closed += 1
            with self.lock:
                self.conns.pop(cid, None)


def main():
    reg = Registry()
    clients = [threading.Thread(target=reg.register, args=(i, i % 2 == 0)) for i in range(4)]
    reaper = threading.Thread(target=lambda: [reg.reap() for _ in range(2)])
    reaper.start()
    for c in clients:
        c.start()
    for c in clients:
        c.join()
    reaper.join()
    reg.reap()
    print(sorted(reg.conns), reg.closed)


if __name__ == "__main__":
    main()
