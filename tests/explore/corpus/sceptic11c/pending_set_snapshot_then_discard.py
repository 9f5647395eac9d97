import threading
import time


class Outbox:
    def __init__(self):
        self.pending = set()
        self.sent = []
        self.lock = threading.Lock()
        self.closed = False

    def submit(self, mail):
        with self.lock:
            self.pending.add(mail)

    def close(self):
        with self.lock:
            self.closed = True

    def sender(self):
        while True:
            with self.lock:
                batch = sorted(self.pending)
                closed = self.closed
            if not batch and closed:
                return
            for mail in batch:
                time.sleep(0.001)
                self.sent.append(mail)
                with self.lock:
                    self.pending.discard(mail)


def main():
    box = Outbox()
    s = threading.Thread(target=box.sender)
    s.start()
    users = [threading.Thread(target=lambda k=k: [box.submit(f"{k}-{i}") for i in range(2)]) for k in "ab"]
    for u in users:
        u.start()
    for u in users:
        u.join()
    box.close()
    s.join()
    assert len(box.sent) == 4


if __name__ == "__main__":
    main()
