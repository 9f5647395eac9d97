import threading
lock = threading.Lock()
a, b = threading.Condition(lock), threading.Condition(lock)
ready = False
def w():
    with a:
        while not ready: a.wait()
def s():
    global ready
    with b:
        ready = True
        b.notify_all()
ts = [threading.Thread(target=f) for f in (w, s)]
for t in ts: t.start()
for t in ts: t.join()
