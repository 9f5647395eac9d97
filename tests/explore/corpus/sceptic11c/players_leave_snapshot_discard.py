import threading
import time


class Referee:
    def __init__(self, names):
        self.playing = set(names)
        self.fouls = dict.fromkeys(names, 0)
        self.lock = threading.Lock()
        self.sent_off = []

    def foul(self, name):
        with self.lock:
            self.fouls[name] += 1

    def check(self):
        with self.lock:
            out = [n for n in self.playing if self.fouls[n] >= 2]
        for n in out:
            time.sleep(0.001)
            with self.lock:
                self.playing.discard(n)
            self.sent_off.append(n)


def player(ref, name, k):
    for _ in range(k):
        ref.foul(name)


ref = Referee(["ann", "bob"])
ts = [threading.Thread(target=player, args=(ref, "ann", 3)), threading.Thread(target=player, args=(ref, "bob", 1))]
for t in ts:
    t.start()
ref.check()
for t in ts:
    t.join()
ref.check()
print(ref.sent_off, sorted(ref.playing))
