import threading

a = threading.Lock()
b = threading.Lock()
moved = 0


def work(x, y):
    global moved
    with x:
        y.acquire(timeout=0.2)
        moved += 1
        try:
            y.release()
        except RuntimeError:
            pass


ts = [threading.Thread(target=work, args=(a, b)), threading.Thread(target=work, args=(b, a))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
