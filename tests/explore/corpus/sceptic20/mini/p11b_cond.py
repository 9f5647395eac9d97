import threading
cond = threading.Condition()
todo, active, out = [3], 0, []
def worker():
    global active
    while True:
        with cond:
            while not todo and active:
                cond.wait()
            if not todo:
                return
            n = todo.pop()
            active += 1
        out.append(n)
        with cond:
            if n > 1:
                todo.append(n - 1)
            active -= 1
            cond.notify_all()
ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(out))
