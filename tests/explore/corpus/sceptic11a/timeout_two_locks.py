import threading
import time
import random

a = threading.Lock()
b = threading.Lock()
done = []


def work(first, second, name):
    while True:
        with first:
            if second.acquire(timeout=0.05):
                try:
                    done.append(name)
                    return
                finally:
                    second.release()
        time.sleep(random.random() * 0.01)


t1 = threading.Thread(target=work, args=(a, b, "t1"))
t2 = threading.Thread(target=work, args=(b, a, "t2"))
t1.start()
t2.start()
t1.join()
t2.join()
print("done", len(done))
