import threading

lock = threading.Lock()
conf = {}


def get(k):
    with lock:
        return conf.get(k)


def put(k, v):
    with lock:
        conf[k] = v


def default():
    if get("t") is None:
        put("t", 30)


def user():
    put("t", 60)


ts = [threading.Thread(target=f, args=a) for f, a in ((default, ()), (default, ()), (user, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(conf)
