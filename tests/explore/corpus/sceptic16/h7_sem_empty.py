import threading

gate = threading.Semaphore(1)


def visit():
    with gate:
        pass


t = threading.Thread(target=visit)
t.start()
if gate.acquire(blocking=False):
    print("in")
    gate.release()
else:
    print("full")
t.join()
