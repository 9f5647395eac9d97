import threading
import time

mail = None
full = False
out = []


def sender():
    global mail, full
    for i in range(3):
        while full:
            time.sleep(0.001)
        mail = i
        full = True


def receiver():
    global full
    for _ in range(3):
        while not full:
            time.sleep(0.001)
        full = False
        out.append(mail)


ts = [threading.Thread(target=f) for f in (sender, receiver)]
for t in ts: t.start()
for t in ts: t.join()
print(out)
