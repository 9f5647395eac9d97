import threading

balance = 100


def fee(rate):
    global balance
    balance -= balance * rate


ts = [threading.Thread(target=fee, args=(0,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
