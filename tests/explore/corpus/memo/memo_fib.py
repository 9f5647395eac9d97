import threading
memo = {0: 0, 1: 1}
def fib(n):
    if n not in memo:
        memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]
out = {}
def work(n):
    out[n] = fib(n)
ts = [threading.Thread(target=work, args=(n,)) for n in (10, 9)]
for t in ts: t.start()
for t in ts: t.join()
print(out[10], out[9])
