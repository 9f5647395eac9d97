import threading

answer = None
out = {}


def ask(n):
    global answer
    answer = n * 2
    out[n] = answer


ts = [threading.Thread(target=ask, args=(i,)) for i in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out[1], out[2])
