import threading


count = 0
cond = threading.Condition()


def bring():
    global count
    with cond:
        count += 1
        cond.notify()


def take():
    global count
    for _ in range(3):
        with cond:
            if count == 0:
                cond.wait()
            count -= 1



ts = [threading.Thread(target=take) for _ in range(1)] + [threading.Thread(target=bring) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
