import queue
import threading

q = queue.Queue()
lock = threading.Lock()


def consumer():
    with lock:
        print("got", q.get())


def producer():
    with lock:
        q.put("x")


c, p = threading.Thread(target=consumer), threading.Thread(target=producer)
c.start(); p.start()
c.join(); p.join()
