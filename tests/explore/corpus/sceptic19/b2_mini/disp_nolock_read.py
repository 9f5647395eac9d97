import threading

lock = threading.Lock()
next_id = 1
rows = {}


def insert(name):
    global next_id
    my_id = next_id
    with lock:
        next_id += 1
    rows[my_id] = name


ts = [threading.Thread(target=insert, args=(n,)) for n in "abc"]
for t in ts: t.start()
for t in ts: t.join()
print(len(rows))
