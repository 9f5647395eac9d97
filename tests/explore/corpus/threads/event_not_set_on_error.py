import threading

ready = threading.Event()
data = {}


def load():
    data["rows"] = int("12a")
    ready.set()


def use():
    ready.wait()
    print(data["rows"])


ts = [threading.Thread(target=load), threading.Thread(target=use)]
for t in ts:
    t.start()
for t in ts:
    t.join()
