import threading

lock = threading.Lock()
left = 2


def job():
    global left
    with lock:
        n = left
        if n >= 1:
            left = n - 1
    if n >= 2:
        with lock:
            left -= 1


ps = [threading.Thread(target=job) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(left)
