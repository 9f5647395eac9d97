import threading

lock = threading.Lock()
temp = 90


def heat():
    global temp
    for _ in range(2):
        with lock:
            temp += 5


def cool():
    global temp
    with lock:
        now = temp
    if now > 80:
        with lock:
            temp -= 20


ts = [threading.Thread(target=heat), threading.Thread(target=cool)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end", temp)
