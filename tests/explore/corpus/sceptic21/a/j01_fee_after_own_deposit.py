import threading

balance = 0
lock = threading.Lock()


def small(n):
    global balance
    with lock:
        balance += n
        poor = balance < 50
    if poor:
        with lock:
            balance -= 5


def big(n):
    global balance
    with lock:
        balance += n


ts = [threading.Thread(target=small, args=(30,)), threading.Thread(target=big, args=(100,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
