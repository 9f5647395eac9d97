import threading

config = {"host": "a"}


def update(**changes):
    global config
    config = {**config, **changes}


ts = [threading.Thread(target=update, kwargs={"port": 2}), threading.Thread(target=update, kwargs={"debug": True})]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(config))
