import threading

counter = 0
lock = threading.Lock()


def work():
    global counter
    for i in range(2000):
        if i % 1000 == 999:
            counter += 1      # quick path
        else:
            with lock:
                counter += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counter)
