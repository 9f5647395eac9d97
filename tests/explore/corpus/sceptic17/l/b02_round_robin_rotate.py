import threading
from collections import deque

workers = deque(['w1'])
log = []
lock = threading.Lock()


def dispatch(job):
    with lock:
        if workers:
            w = workers.popleft()
            log.append((w, job))
            workers.append(w)


ts = [threading.Thread(target=dispatch, args=(j,)) for j in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('workers', len(workers))
