import threading


class EventBus:
    def __init__(self):
        self._handlers = {}
        self._lock = threading.RLock()

    def on(self, topic):
        def deco(fn):
            with self._lock:
                self._handlers.setdefault(topic, []).append(fn)
            return fn
        return deco

    def emit(self, topic, *args):
        with self._lock:
            handlers = list(self._handlers.get(topic, ()))
        for h in handlers:
            h(*args)


bus = EventBus()
got = []


@bus.on("sale")
def log_sale(n):
    got.append(n)


def late():
    bus.on("sale")(lambda n: None)


ts = [threading.Thread(target=bus.emit, args=("sale", i)) for i in (1, 2)]
ts.append(threading.Thread(target=late))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
