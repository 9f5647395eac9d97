import threading
import time

a = threading.Lock()
b = threading.Lock()
done = []


def one():
    with a:
        with b:
            done.append("one")


def two():
    with b:
        with a:
            done.append("two")


def monitor():
    while len(done) < 2:
        print("alive:", threading.active_count())
        time.sleep(0.5)


threading.Thread(target=monitor, daemon=True).start()
ts = [threading.Thread(target=one), threading.Thread(target=two)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
