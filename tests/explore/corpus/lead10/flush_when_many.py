import threading

lock = threading.Lock()
hits = 0
total = 0

def hit():
    global hits
    for _ in range(2):
        with lock:
            hits += 1

def flush():
    global hits, total
    with lock:
        many = hits
    if many > 0:
        total += many
        with lock:
            hits = 0

ts = [threading.Thread(target=hit), threading.Thread(target=flush)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
