import threading
loaves = 1
lock = threading.Lock()
baked = threading.Event()
def take():
    global loaves
    with lock:
        loaves -= 1
def buyer():
    if loaves == 0:
        baked.wait()
    take()
def baker():
    global loaves
    with lock:
        loaves += 1
    baked.set()
ts = [threading.Thread(target=f) for f in (buyer, buyer, baker)]
for t in ts: t.start()
for t in ts: t.join()
print(loaves)
