import threading

lock = threading.Lock()
last = 5
count = 0


def step(now):
    global last, count
    with lock:
        stamp = now
        if stamp < 5:
            if count == 90:
                stamp = 6
        if stamp == last:
            count = count + 1
        last = stamp


def work(first):
    for now in (first, 5, 4, 5):
        step(now)


ts = [threading.Thread(target=work, args=(k,)) for k in (4, 5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
