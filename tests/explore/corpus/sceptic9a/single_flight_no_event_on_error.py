import threading

lock = threading.Lock()
running = {}
values = {}


def load(key):
    if key == "bad":
        raise KeyError(key)
    return key * 2


def get(key):
    with lock:
        if key in values:
            return values[key]
        event = running.get(key)
        if event is None:
            event = running[key] = threading.Event()
            mine = True
        else:
            mine = False
    if mine:
        value = load(key)
        with lock:
            values[key] = value
        event.set()
        return value
    event.wait()
    with lock:
        return values[key]


def client(key):
    try:
        print(get(key))
    except KeyError:
        print("no", key)


ts = [threading.Thread(target=client, args=("bad",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
