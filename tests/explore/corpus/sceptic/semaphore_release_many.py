import threading

s = threading.Semaphore(0)
out = []


def work(k):
    s.acquire()
    out.append(k)


ts = [threading.Thread(target=work, args=(k,)) for k in range(3)]
for t in ts: t.start()
for _ in range(3): s.release()
for t in ts: t.join()
print(len(out))
