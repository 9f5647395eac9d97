import threading
step = 0
lock = threading.Lock()
done = threading.Event()
def first():
    global step
    with lock:
        step = 1
    done.set()
def second():
    global step
    if step != 1:
        done.wait()
    with lock:
        step = 2
ts = [threading.Thread(target=f) for f in (second, first)]
for t in ts: t.start()
for t in ts: t.join()
print(step)
