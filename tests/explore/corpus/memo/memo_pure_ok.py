import threading

memo = {}
out = [None] * 3


def square(n):
    if n not in memo:
        memo[n] = n * n
    return memo[n]


def work(i, n):
    out[i] = square(n)


ts = [threading.Thread(target=work, args=p) for p in ((0, 3), (1, 4), (2, 3))]
for t in ts: t.start()
for t in ts: t.join()
print(out)
