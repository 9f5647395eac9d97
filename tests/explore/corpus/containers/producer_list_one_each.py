import threading
import time

buffer = []
eaten = []


def produce():
    for i in range(3):
        buffer.append(i)
        time.sleep(0.01)


def consume():
    while len(eaten) < 3:
        if buffer:
            eaten.append(buffer.pop(0))
        else:
            time.sleep(0.01)


p, c = threading.Thread(target=produce), threading.Thread(target=consume)
p.start()
c.start()
p.join()
c.join()
print(eaten)
