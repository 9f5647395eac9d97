import threading

loaves = 1
drawn = 0
lock = threading.Lock()
baked = threading.Event()


def bake():
    global loaves
    with lock:
        loaves += 5
    baked.set()


def buyer():
    global loaves, drawn
    with lock:
        must_wait = drawn >= 1
        drawn += 1
    if must_wait:
        baked.wait()
    with lock:
        loaves -= 1


ts = [threading.Thread(target=buyer) for _ in range(2)] + [threading.Thread(target=bake)]
for t in ts: t.start()
for t in ts: t.join()
print('loaves', loaves)
