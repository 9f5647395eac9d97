import threading


conf = {}
lock = threading.Lock()


def get(k):
    with lock:
        return conf.get(k)


def put(k, v):
    with lock:
        conf[k] = v


def work():
    if get("t") is None:
        put("t", 30)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(conf)
