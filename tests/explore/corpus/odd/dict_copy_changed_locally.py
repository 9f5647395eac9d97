import threading

config = {}


def put(key, value):
    global config
    new = config.copy()
    new[key] = value
    config = new


ts = [threading.Thread(target=put, args=(k, len(k))) for k in ("a", "bb", "ccc")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(config))
