import threading
memo = {}
def square(n):
    if n not in memo:
        memo[n] = n * n
    return memo[n]
def forget():
    memo.clear()
ts = [threading.Thread(target=square, args=(3,)), threading.Thread(target=forget)]
for t in ts: t.start()
for t in ts: t.join()
print(len(memo) <= 1)
