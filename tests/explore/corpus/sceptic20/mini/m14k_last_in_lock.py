import threading
lock = threading.Lock()
users = 0
lamp = 0
def work():
    global users, lamp
    with lock:
        users += 1
        lamp = 1
    1 / lamp
    with lock:
        users -= 1
        if users == 0:
            lamp = 0
ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
