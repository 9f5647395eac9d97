import threading
import time

ready = False
done = []


def wait():
    while not ready:
        time.sleep(0)
    done.append(1)


ts = [threading.Thread(target=wait) for _ in range(2)]
for t in ts:
    t.start()
ready = True
for t in ts:
    t.join()
print(len(done))
