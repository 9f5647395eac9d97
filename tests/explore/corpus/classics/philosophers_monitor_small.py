import threading
lock = threading.Lock()
state = ["t", "t", "t"]
can = [threading.Condition(lock) for _ in range(3)]
def test(i):
    if state[i] == "h" and state[i - 1] != "e" and state[(i + 1) % 3] != "e":
        state[i] = "e"
        can[i].notify()
def phil(i):
    with lock:
        state[i] = "h"
        test(i)
        while state[i] != "e":
            can[i].wait()
    with lock:
        state[i] = "t"
        test((i + 1) % 3)
ts = [threading.Thread(target=phil, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
