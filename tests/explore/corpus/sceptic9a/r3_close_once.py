import threading


class Channel:
    def __init__(self):
        self._lock = threading.Lock()
        self._closed = False
        self.closings = 0
        self.lines = []

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    @property
    def closed(self):
        with self._lock:
            return self._closed

    def send(self, line):
        with self._lock:
            if self._closed:
                return False
            self.lines.append(line)
            return True

    def close(self):
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self.closings += 1


ch = Channel()
sent = []


def talker():
    for i in range(3):
        if ch.closed:
            break
        if ch.send(i):
            sent.append(i)


def closer():
    with ch:
        ch.send("bye")


ts = [threading.Thread(target=f) for f in (talker, closer, closer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert ch.closings == 1
assert [x for x in ch.lines if x != "bye"] == sent
