import threading

value = 0
history = []
lock = threading.Lock()


def change(k):
    global value
    with lock:
        history.append(value)
        value = k


def undo():
    global value
    with lock:
        if history:
            value = history.pop()


ts = [threading.Thread(target=change, args=(5,)), threading.Thread(target=undo), threading.Thread(target=change, args=(7,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(value in (0, 5, 7))
