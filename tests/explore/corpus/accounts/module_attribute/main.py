import threading

import settings


def add():
    for _ in range(20):
        settings.total += 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(settings.total)
