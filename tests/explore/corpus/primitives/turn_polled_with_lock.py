import threading
lock = threading.Lock()
taken = 1
turn = "x"
def a():
    global turn
    while True:
        with lock:
            if taken and turn != "a":
                continue
            turn = "a"
            break
def b():
    global taken, turn
    with lock:
        turn = "b"
        taken = 0
ts = [threading.Thread(target=f) for f in (a, b)]
for t in ts: t.start()
for t in ts: t.join()
