import threading

memo = {}


def square(k):
    if k in memo:
        return memo.get(k, k * k)
    v = k * k
    memo[k] = v
    return v


def forget(k):
    memo.pop(k, None)


ts = [threading.Thread(target=square, args=(3,)), threading.Thread(target=square, args=(3,)), threading.Thread(target=forget, args=(3,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
