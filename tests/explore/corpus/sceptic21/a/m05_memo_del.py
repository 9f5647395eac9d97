import threading

memo = {}
out = []


def square(k):
    v = memo.get(k)
    if v is None:
        v = memo[k] = k * k
    out.append(v)


def forget(k):
    memo.pop(k, None)


ts = [threading.Thread(target=square, args=(3,)) for _ in range(2)] + [threading.Thread(target=forget, args=(3,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out)
