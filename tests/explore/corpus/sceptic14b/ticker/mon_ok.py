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
    with a:
        with b:
            done.append("two")


def monitor():
    while True:
        print("alive:", threading.active_count())
        time.sleep(1)


threading.Thread(target=monitor, daemon=True).start()
ts = [threading.Thread(target=one), threading.Thread(target=two)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
