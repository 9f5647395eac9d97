import threading

lock = threading.Lock()
given = False
money = 0


def visit():
    global given, money
    if not given:
        with lock:
            money += 100
            given = True


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(money)
