import threading

config = {"host": "a", "port": 1}
lock = threading.Lock()


def update(**changes):
    global config
    with lock:
        fresh = dict(config)
        fresh.update(changes)
        config = fresh


def read():
    now = config
    assert (now["host"] == "a") == (now["port"] == 1)


ts = [threading.Thread(target=update, kwargs={"host": "b", "port": 2}), threading.Thread(target=read),
      threading.Thread(target=update, kwargs={"debug": True}), threading.Thread(target=read)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(config)
