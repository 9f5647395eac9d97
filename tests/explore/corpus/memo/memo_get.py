import threading
memo = {}
def square(n):
    v = memo.get(n)
    if v is None:
        v = memo[n] = n * n
    return v
ts = [threading.Thread(target=square, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(memo)
