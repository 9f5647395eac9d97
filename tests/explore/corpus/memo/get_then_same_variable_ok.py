import threading

memo = {}


def square(n):
    value = memo.get(n)
    if value is None:
        value = n * n
        memo[n] = value
    return value


ts = [threading.Thread(target=square, args=(3,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(memo)
