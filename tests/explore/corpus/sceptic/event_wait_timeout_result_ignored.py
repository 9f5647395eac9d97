import threading

ready = threading.Event()
data = {}


def producer():
    go.wait()
    data["x"] = 42
    ready.set()


def consumer():
    ready.wait(timeout=1)
    go.set()
    print(data["x"])


go = threading.Event()
a, b = threading.Thread(target=producer), threading.Thread(target=consumer)
a.start(); b.start()
a.join(); b.join()
