import threading
import time

cond = threading.Condition()
plates = []


def guest():
    with cond:
        if not plates:
            cond.wait(timeout=1)
        plates.pop()


def cook():
    time.sleep(2)
    with cond:
        plates.append("soup")
        cond.notify()


ts = [threading.Thread(target=guest), threading.Thread(target=cook)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
