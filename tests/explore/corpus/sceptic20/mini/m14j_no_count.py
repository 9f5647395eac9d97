import threading
lock = threading.Lock()
lamp = 0
def work():
    global lamp
    with lock:
        lamp = 1
    1 / lamp
    lamp = 0
ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
