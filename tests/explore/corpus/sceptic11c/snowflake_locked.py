import threading
import time


class IdWorker:
    def __init__(self, worker_id):
        self.worker_id = worker_id
        self.sequence = 0
        self.last_ts = -1
        self.lock = threading.Lock()

    def _now(self):
        return int(time.time() * 1000)

    def get_id(self):
        with self.lock:
            ts = self._now()
            if ts < self.last_ts:
                ts = self.last_ts
            if ts == self.last_ts:
                self.sequence = (self.sequence + 1) & 4095
                if self.sequence == 0:
                    ts += 1
            else:
                self.sequence = 0
            self.last_ts = ts
            return (ts << 22) | (self.worker_id << 12) | self.sequence


def main():
    w = IdWorker(1)
    ids = []

    def take():
        for _ in range(5):
            ids.append(w.get_id())

    ts = [threading.Thread(target=take) for _ in range(3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("unique" if len(set(ids)) == len(ids) else "duplicates")


if __name__ == "__main__":
    main()
