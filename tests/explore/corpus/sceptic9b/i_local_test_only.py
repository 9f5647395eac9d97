import threading

ROOMS = 2
lock = threading.Lock()
held = sold = 0


def hold():
    global held
    with lock:
        h = held
        if h >= ROOMS:
            return False
        held += 1
        return True


def finish():
    global held
    with lock:
        held -= 1


def guest():
    if hold():
        finish()


ps = [threading.Thread(target=guest) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(held)
