import threading

lock = threading.Lock()
hits = 0
total = 0

def hit():
    global hits
    with lock:
        hits += 1

def current():
    with lock:
        return hits

def clear_hits():
    global hits
    with lock:
        hits = 0

def client():
    hit()
    hit()

def reporter():
    global total
    total += current()
    clear_hits()

ts = [threading.Thread(target=client), threading.Thread(target=reporter)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
