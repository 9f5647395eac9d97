import threading

seats = 1
lock = threading.Lock()
delivered = []


def deliver(name):
    delivered.append(name)


def desk(name):
    global seats
    with lock:
        if seats == 0:
            return
        seats -= 1
    t = threading.Thread(target=deliver, args=(name,))
    t.start()
    t.join()


ds = [threading.Thread(target=desk, args=(n,)) for n in 'ab']
for d in ds: d.start()
for d in ds: d.join()
print(seats, len(delivered))
