import threading
base = "https://www.example.org/api/v1/repositories/concurrency/grader/files/"
n = {base + "a": 0, base + "b": 0}
def inc(u):
    n[u] += 1
ts = [threading.Thread(target=inc, args=(k,)) for k in n]
for t in ts: t.start()
for t in ts: t.join()
