import threading


stock = 0
waiting = 0
cond = threading.Condition()
all_wait = threading.Condition(cond._lock)


def take():
    global stock, waiting
    with cond:
        waiting += 1
        all_wait.notify()
        if stock == 0:
            cond.wait()
        stock -= 1


def bring():
    global stock
    with cond:
        while waiting < 2:
            all_wait.wait()
        stock += 1
        cond.notify()
        stock += 1
        cond.notify()



ts = [threading.Thread(target=take) for _ in range(2)] + [threading.Thread(target=bring) for _ in range(1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
