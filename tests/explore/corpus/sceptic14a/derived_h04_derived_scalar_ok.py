import threading

count = 0
label = ""
lock = threading.Lock()


def click():
    global count, label
    with lock:
        count += 1
        label = f"{count} clicks"


ts = [threading.Thread(target=click) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(count, label)
