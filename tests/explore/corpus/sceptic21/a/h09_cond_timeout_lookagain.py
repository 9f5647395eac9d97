import threading
import time

cond = threading.Condition()
plates = []
hungry = []


def guest(n):
    with cond:
        if not plates:
            cond.wait(timeout=1)
        if plates:
            plates.pop()
        else:
            hungry.append(n)


def cook():
    time.sleep(2)
    with cond:
        plates.append("soup")
        cond.notify()


ts = [threading.Thread(target=guest, args=(i,)) for i in range(2)] + [threading.Thread(target=cook)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
