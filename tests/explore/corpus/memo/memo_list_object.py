import threading
memo = {}
def rows(key):
    if key not in memo:
        memo[key] = []
    return memo[key]
def work(i):
    rows("a").append(i)
ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(memo["a"]))
