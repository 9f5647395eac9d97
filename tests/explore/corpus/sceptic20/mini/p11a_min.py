import threading
import time
lock = threading.Lock()
todo, active, out = [1, 2], 0, []
def worker():
    global active
    while True:
        with lock:
            if todo:
                n = todo.pop()
                active += 1
            elif active == 0:
                return
            else:
                n = None
        if n is None:
            time.sleep(0.001)
            continue
        out.append(n)
        with lock:
            active -= 1
ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(out))
