import threading, time
side = {"a": "left", "b": "left"}
passed = {"a": False, "b": False}
lock = threading.Lock()

def walk(me, other):
    while not passed[me]:
        with lock:
            if side[me] == side[other]:
                side[me] = "right" if side[me] == "left" else "left"
            else:
                side[me] = side[other]
        time.sleep(0.1)

ts = [threading.Thread(target=walk, args=("a", "b")), threading.Thread(target=walk, args=("b", "a"))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("through")
