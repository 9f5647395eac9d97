import threading
import time

log = []


def work(i):
    time.sleep(i)
    log.append(i)
    n = len(log)
    time.sleep(0.2)
    assert len(log) == n


ts = [threading.Thread(target=work, args=(i,)) for i in range(1, 4)]
for t in ts: t.start()
for t in ts: t.join()
print(log)
