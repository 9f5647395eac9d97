import threading

go = threading.Event()
number = 0


def worker():
    seen = 0
    while seen < 2:
        go.wait()
        go.clear()
        seen = number


t = threading.Thread(target=worker)
t.start()
number = 1
go.set()
number = 2
go.set()
t.join()
