import threading
import time

line = []
served = []


def customer(me):
    line.append(me)
    while True:
        if line[0] == me:
            served.append(me)
            line.pop(0)
            return
        time.sleep(0.01)


ts = [threading.Thread(target=customer, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(served))
