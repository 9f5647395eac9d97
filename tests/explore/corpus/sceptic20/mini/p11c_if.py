import threading
import time
lock = threading.Lock()
todo, active, out = [2], 0, []
def worker():
    global active
    while True:
        n = None
        with lock:
            if not todo and active == 0:
                return
            if todo:
                n = todo.pop()
                active += 1
        if n is None:
            time.sleep(0.001)
            continue
        out.append(n)
        with lock:
            if n > 1:
                todo.append(n - 1)
            active -= 1
ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(out))
