import threading

memo = {}


def square(n):
    try:
        return memo[n]
    except KeyError:
        memo[n] = n * n
        return memo[n]


def work(n):
    square(7)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(memo)
