import threading

memo = {}
results = {}


def fact(n):
    if n <= 1:
        return 1
    if n in memo:
        return memo[n]
    value = n * fact(n - 1)
    memo[n] = value
    return value


def work(n):
    results[n] = fact(n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2, 3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([results[n] for n in sorted(results)])
