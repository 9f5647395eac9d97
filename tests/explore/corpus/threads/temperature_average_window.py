import threading
from collections import deque

window = deque(maxlen=3)
averages = []


def sensor(values):
    for v in values:
        window.append(v)


def display():
    for _ in range(2):
        now = list(window)
        if now:
            averages.append(sum(now) / len(now))


ts = [threading.Thread(target=sensor, args=(v,)) for v in ([20, 21], [22, 23])] + [threading.Thread(target=display)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(window), all(20 <= a <= 23 for a in averages))
