import threading

memo = {0: 0, 1: 1}
lock = threading.Lock()


def fib(n):
    with lock:
        if n not in memo:
            memo[n] = fib(n - 1) + fib(n - 2)
        return memo[n]


ts = [threading.Thread(target=fib, args=(n,)) for n in (1, 5)]
for t in ts: t.start()
for t in ts: t.join()
print(memo[5])
