import threading

lock = threading.Lock()
level = 5

def up():
    global level
    with lock:
        level += 10

def adjust():
    global level
    with lock:
        fits = 0 < level < 10
    if fits:
        with lock:
            level += 1

ts = [threading.Thread(target=up), threading.Thread(target=adjust)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
