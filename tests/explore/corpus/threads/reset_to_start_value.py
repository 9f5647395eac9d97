import threading

position = 5
start = position
lock = threading.Lock()


def move(k):
    global position
    with lock:
        position += k


def reset():
    global position
    with lock:
        position = start


ts = [threading.Thread(target=move, args=(1,)), threading.Thread(target=reset), threading.Thread(target=move, args=(2,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(position in range(5, 9))
