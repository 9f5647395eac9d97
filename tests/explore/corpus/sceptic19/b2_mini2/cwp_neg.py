import threading

n = 0
wrong = 0
cond = threading.Condition()


def buyer():
    global n, wrong
    with cond:
        while n == 0:
            cond.wait()
    with cond:
        n -= 1
        if n < 0:
            wrong += 1


def supplier():
    global n
    for _ in range(2):
        with cond:
            n += 1
            cond.notify_all()


ts = [threading.Thread(target=buyer), threading.Thread(target=buyer), threading.Thread(target=supplier)]
for t in ts: t.start()
for t in ts: t.join()
print(n, "wrong", wrong)
