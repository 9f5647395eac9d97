import threading
import time

a = threading.Lock()
b = threading.Lock()
done = []


def one():
    with a:
        with b:
            done.append(1)


def two():
    with b:
        with a:
            done.append(2)



def idle():
    while True:
        time.sleep(1)


threading.Thread(target=idle, daemon=True).start()
ts = [threading.Thread(target=f) for f in (one, two)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
