import threading, copy
class A:
    def __init__(self): self.n = 0
repo = {"a": A()}
def work():
    a = copy.copy(repo["a"])
    a.n += 1
    repo["a"] = a
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
