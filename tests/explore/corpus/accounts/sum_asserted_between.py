import threading
lock = threading.Lock()
a = b = 50
def move():
    global a, b
    with lock:
        a -= 10
    with lock:
        b += 10
def check():
    with lock:
        assert a + b == 100
ts = [threading.Thread(target=f) for f in (move, check)]
for t in ts: t.start()
for t in ts: t.join()
