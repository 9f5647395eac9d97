import threading

shelf = 1
lock = threading.Lock()
delivered = threading.Event()


def customer():
    global shelf
    with lock:
        must_wait = shelf <= 0
    if must_wait:
        delivered.wait()
    with lock:
        shelf -= 1


def lorry():
    global shelf
    with lock:
        shelf += 1
    delivered.set()


ts = [threading.Thread(target=customer) for _ in range(2)] + [threading.Thread(target=lorry)]
for t in ts: t.start()
for t in ts: t.join()
print(shelf)
