import threading

lock = threading.Lock()
count = 0


def enter(name):
    global count
    if lock.locked():
        print(name, "has to wait")
    with lock:
        count += 1


ts = [threading.Thread(target=enter, args=(n,)) for n in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
