import threading

total = 0
lock = threading.Lock()


def add():
    global total
    with lock:
        total += 10


for _ in range(3):
    t = threading.Thread(target=add)
    t.start()
t.join()
print("total", total)
