import threading

balance = 100
lock = threading.Lock()


def transact(amounts):
    global balance
    with lock:
        noted = {"balance": balance}
        try:
            for a in amounts:
                balance += a
                if balance < 0:
                    raise ValueError("overdrawn")
        except ValueError as e:
            balance = noted["balance"]
            print("rolled back:", e)


ts = [threading.Thread(target=transact, args=(a,)) for a in ([10, -200], [20], [-50, -60])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance in (20, 120, 10))
