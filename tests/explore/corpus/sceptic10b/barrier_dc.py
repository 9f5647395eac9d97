import threading
from dataclasses import dataclass, field


@dataclass
class Race:
    start: threading.Barrier = field(default_factory=lambda: threading.Barrier(2))
    ready: list = field(default_factory=list)
    seen: list = field(default_factory=list)

    def run(self, name):
        self.ready.append(name)
        self.start.wait()
        self.seen.append(len(self.ready))


r = Race()
ts = [threading.Thread(target=r.run, args=(n,)) for n in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(r.seen)
