import threading
lock = threading.Lock()
users = 0
is_open = False
def work():
    global users, is_open
    with lock:
        users += 1
        if users == 1:
            is_open = True
    assert is_open
    with lock:
        users -= 1
        last = users == 0
    if last:
        is_open = False
ts = [threading.Thread(target=work) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
