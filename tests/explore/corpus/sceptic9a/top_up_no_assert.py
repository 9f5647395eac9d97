import threading

lock = threading.Lock()
money = 20


def parent():
    global money
    with lock:
        have = money
    if have < 50:
        with lock:
            money += 50 - have


ts = [threading.Thread(target=parent) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("child has", money)
