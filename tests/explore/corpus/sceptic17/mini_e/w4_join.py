import threading

loaves = 1
lock = threading.Lock()
lowest = []


def bake():
    global loaves
    with lock:
        loaves += 5


baker = threading.Thread(target=bake)


def buyer():
    global loaves
    with lock:
        n = loaves
    if n < 1:
        baker.join()
    with lock:
        loaves -= 1
        lowest.append(loaves)


baker.start()
ts = [threading.Thread(target=buyer) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
baker.join()
print('loaves', loaves)
