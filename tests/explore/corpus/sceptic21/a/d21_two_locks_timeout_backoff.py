import threading
import time

a = threading.Lock()
b = threading.Lock()
moved = 0


def work(x, y, pause):
    global moved
    while True:
        with x:
            if y.acquire(timeout=0.1):
                try:
                    moved += 1
                    return
                finally:
                    y.release()
        time.sleep(pause)


ts = [threading.Thread(target=work, args=(a, b, 0.05)), threading.Thread(target=work, args=(b, a, 0.2))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(moved)
