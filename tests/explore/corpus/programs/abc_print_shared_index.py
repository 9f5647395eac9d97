import threading

lock = threading.Lock()
index = 0


def show(i, letter):
    global index
    with lock:
        if index == i:
            print(letter)
            index += 1


ts = [threading.Thread(target=show, args=(i, ch)) for i, ch in enumerate("ABC")]
for t in ts: t.start()
for t in ts: t.join()
