import threading

a_ready = b_ready = False


def a():
    global a_ready
    a_ready = True
    while not b_ready:
        pass


def b():
    global b_ready
    b_ready = True
    while not a_ready:
        pass


ts = [threading.Thread(target=f) for f in (a, b)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print("ok")
