import threading

n = 0


def add():
    global n
    n += 1


t = threading.Thread(target=add)
t.start()
add()
