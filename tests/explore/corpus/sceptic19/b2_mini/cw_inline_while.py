import threading

n = 0
cond = threading.Condition()


def buyer():
    global n
    with cond:
        while n == 0:
            cond.wait()
    with cond:
        n -= 1


def supplier():
    global n
    for _ in range(2):
        with cond:
            n += 1
            cond.notify()


ts = [threading.Thread(target=buyer), threading.Thread(target=buyer), threading.Thread(target=supplier)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
