import threading
memo = {}
charged = []
def pay(n):
    if n not in memo:
        charged.append(n)
        memo[n] = "paid"
    return memo[n]
ts = [threading.Thread(target=pay, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(charged))
