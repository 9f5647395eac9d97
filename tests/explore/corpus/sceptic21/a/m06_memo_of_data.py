import threading

price = 10
memo = {}


def total(k):
    v = memo.get(k)
    if v is None:
        v = price * k
        memo[k] = v
    return v


def change():
    global price
    price = 20
    memo.clear()


ts = [threading.Thread(target=total, args=(3,)), threading.Thread(target=change)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total(3))
