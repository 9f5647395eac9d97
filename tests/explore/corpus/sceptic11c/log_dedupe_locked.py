"""A log that suppresses repeated messages."""
import threading


class QuietLog:
    def __init__(self, limit=3):
        self.limit = limit
        self.last = None
        self.repeats = 0
        self.lines = []
        self.lock = threading.Lock()

    def write(self, msg):
        with self.lock:
            if msg == self.last:
                self.repeats += 1
                if self.repeats >= self.limit:
                    return
            else:
                self.repeats = 0
            self.lines.append(msg)
            self.last = msg


def worker(log, words):
    for w in words:
        log.write(w)


def main():
    log = QuietLog()
    ts = [threading.Thread(target=worker, args=(log, ["disk full"] * 3)),
          threading.Thread(target=worker, args=(log, ["disk full", "ok", "ok"]))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(len(log.lines) >= 3)


if __name__ == "__main__":
    main()
