import threading
import time

line = []
served = []


def customer(me):
    line.append(me)
    while line[0] != me:
        time.sleep(0.01)
    served.append(me)
    line.pop(0)


ts = [threading.Thread(target=customer, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(served))
