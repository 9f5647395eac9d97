import threading
from dataclasses import dataclass, field


@dataclass
class Toilet:
    inside: int = 0
    most: int = 0
    door: threading.Semaphore = field(default_factory=threading.Semaphore)

    def use(self):
        with self.door:
            self.inside += 1
            self.most = max(self.most, self.inside)
            self.inside -= 1


wc = Toilet()
ts = [threading.Thread(target=wc.use) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("max", wc.most)
