import threading

ready = threading.Event()
data = None


def loader():
    global data
    data = [1, 2, 3]
    ready.set()


def user():
    while not ready.wait(timeout=0.5):
        pass
    print(len(data))


ts = [threading.Thread(target=loader), threading.Thread(target=user)]
for t in ts:
    t.start()
for t in ts:
    t.join()
