import threading
import time

mail = None
full = False
out = []


def sender():
    global mail, full
    for i in range(5):
        while full:
            pass
        mail = i
        full = True


def receiver():
    global full
    for _ in range(5):
        while not full:
            pass
        full = False
        out.append(mail)


ts = [threading.Thread(target=f) for f in (sender, receiver)]
for t in ts: t.start()
for t in ts: t.join()
print(out)
