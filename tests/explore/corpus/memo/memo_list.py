import threading
memo = [None] * 3
def square(n):
    if memo[n] is None:
        memo[n] = n * n
    return memo[n]
def work():
    for n in range(3):
        square(n)
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(memo)
