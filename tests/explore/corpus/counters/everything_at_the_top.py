import threading
n = {"n": 0}
a = threading.Thread(target=lambda: n.update(n=n["n"] + 1)); b = threading.Thread(target=lambda: n.update(n=n["n"] + 1))
a.start(); b.start()
a.join(); b.join()
print(n["n"])
