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



from multiprocessing import Process


def tick():
    while True:
        time.sleep(1)


p = Process(target=tick, daemon=True)
p.start()
ts = [threading.Thread(target=f) for f in (one, two)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
