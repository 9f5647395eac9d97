import threading
import time

a, b = threading.Lock(), threading.Lock()
done = []


def work(first, second, pause, name):
    while True:
        first.acquire()
        if second.acquire(timeout=pause):
            done.append(name)
            second.release()
            first.release()
            return
        first.release()
        time.sleep(pause)


t1 = threading.Thread(target=work, args=(a, b, 0.1, "t1"))
t2 = threading.Thread(target=work, args=(b, a, 0.3, "t2"))
t1.start(); t2.start()
t1.join(); t2.join()
print(sorted(done))
