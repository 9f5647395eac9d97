import threading

table = {}
next_id = 0
lock = threading.Lock()


def add(name):
    global next_id
    with lock:
        n = next_id
        next_id += 1
    table[n] = name


ts = [threading.Thread(target=add, args=(x,)) for x in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(len(table))
