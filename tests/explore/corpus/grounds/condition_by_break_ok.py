import threading

apples = 0
cond = threading.Condition()


def eat():
    global apples
    with cond:
        while True:
            if apples > 0:
                break
            cond.wait()
        apples -= 1


def bring():
    global apples
    for _ in range(2):
        with cond:
            apples += 1
            cond.notify_all()


ts = [threading.Thread(target=eat) for _ in range(2)] + [threading.Thread(target=bring)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(apples)
