import threading

lock = threading.Lock()
last_id = 0
rows = {}


def insert(name):
    global last_id
    with lock:
        last_id += 1
    with lock:
        my_id = last_id
    rows[my_id] = name


ts = [threading.Thread(target=insert, args=(n,)) for n in "abc"]
for t in ts: t.start()
for t in ts: t.join()
print(len(rows))
