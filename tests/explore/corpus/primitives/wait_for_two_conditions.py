import threading
lock = threading.Condition()
writers = 1
turn = 0
def reader():
    global turn
    with lock:
        while writers > 0 and turn != 1:
            lock.wait()
        turn = 1
def writer():
    global writers, turn
    with lock:
        turn = 2
        writers -= 1
        lock.notify_all()
ts = [threading.Thread(target=f) for f in (reader, writer)]
for t in ts: t.start()
for t in ts: t.join()
