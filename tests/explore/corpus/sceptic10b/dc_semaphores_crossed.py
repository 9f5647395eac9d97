import threading
from dataclasses import dataclass, field


@dataclass
class Track:
    sem: threading.Semaphore = field(default_factory=threading.Semaphore)


def pass_both(first, second):
    with first.sem:
        with second.sem:
            pass


up, down = Track(), Track()
ts = [threading.Thread(target=pass_both, args=(up, down)), threading.Thread(target=pass_both, args=(down, up))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("passed")
