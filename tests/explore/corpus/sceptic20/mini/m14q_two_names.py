import threading
lock = threading.Lock()
users = 0
lamp = 0
def work(k):
    global users, lamp
    for _ in range(k):
        with lock:
            users += 1
            lamp = 1
        1 / lamp
        with lock:
            users -= 1
            last = users == 0
        if last:
            lamp = 0
ts = [threading.Thread(target=work, args=(k,)) for k in (2, 1)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
