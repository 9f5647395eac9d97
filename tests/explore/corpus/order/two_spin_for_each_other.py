import threading

a_ready = b_ready = False


def a():
    global a_ready
    while not b_ready:
        pass
    a_ready = True


def b():
    global b_ready
    while not a_ready:
        pass
    b_ready = True


ts = [threading.Thread(target=f) for f in (a, b)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print("ok")
