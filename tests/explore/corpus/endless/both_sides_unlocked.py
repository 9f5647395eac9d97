import threading

n = 0


def up():
    global n
    while True:
        n += 1


def down():
    global n
    while True:
        n -= 1


threading.Thread(target=up).start()
threading.Thread(target=down).start()
