import threading
import time

count = 0
lock = threading.Lock()


def work():
    global count
    with lock:
        temp = count
        time.sleep(0.001)
        count = temp + 1


ts = []
for i in range(5):
    t = threading.Thread(target=work)
    t.start()
    ts.append(t)
for t in ts:
    t.join()
print("final", count)
