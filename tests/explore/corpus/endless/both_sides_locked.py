import threading

n = 0
lock = threading.Lock()


def up():
    global n
    while True:
        with lock:
            n += 1


def down():
    global n
    while True:
        with lock:
            n -= 1


threading.Thread(target=up).start()
threading.Thread(target=down).start()
