import threading
n = {"n": 0}; lock = threading.Lock()
a = threading.Thread(target=lambda: [lock.acquire(), n.update(n=n["n"] + 1), lock.release()])
b = threading.Thread(target=lambda: [lock.acquire(), n.update(n=n["n"] + 1), lock.release()])
a.start(); b.start()
a.join(); b.join()
print(n["n"])
