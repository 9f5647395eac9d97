import threading
import time

owner = "a"
hungry = {"a": True, "b": True}
lock = threading.Lock()


def eat(me, other):
    global owner
    while hungry[me]:
        with lock:
            if owner == me:
                if hungry[other]:
                    owner = other
                else:
                    hungry[me] = False
                    owner = other
        time.sleep(0.01)


ts = [threading.Thread(target=eat, args=("a", "b")), threading.Thread(target=eat, args=("b", "a"))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
