import threading
from dataclasses import dataclass, field
from functools import partial


@dataclass
class Track:
    sem: threading.Semaphore = field(default_factory=partial(threading.Semaphore, 1))


def pass_both(a, b):
    with a.sem:
        with b.sem:
            pass


x, y = Track(), Track()
ts = [threading.Thread(target=pass_both, args=(x, y)), threading.Thread(target=pass_both, args=(y, x))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("passed")
