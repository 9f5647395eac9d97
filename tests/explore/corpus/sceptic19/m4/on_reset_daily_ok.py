import threading

lock = threading.Lock()
today = 1
day = 0
count = 7


def visit():
    global day, count
    with lock:
        if day != today:
            day = today
            count = 0
        count += 1


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(count)
