import threading

import queue

jobs, state, lock = queue.Queue(), {"idle": 0}, threading.Lock()
jobs.put(1)


def work(n):
    seen = 0
    try:
        with lock:
            seen = state["idle"]
        jobs.get_nowait()
    except Exception:
        with lock:
            state["idle"] = 1


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state["idle"])
