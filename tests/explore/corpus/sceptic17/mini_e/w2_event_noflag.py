import threading

shelf = 1
lock = threading.Lock()
delivered = threading.Event()
got = []


def customer():
    global shelf
    if shelf == 0:
        delivered.wait()
    with lock:
        shelf -= 1
        got.append(shelf)


def lorry():
    global shelf
    with lock:
        shelf += 1
    delivered.set()


ts = [threading.Thread(target=customer) for _ in range(2)] + [threading.Thread(target=lorry)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(got)[0] < 0, shelf)
