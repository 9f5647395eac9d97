import threading


class Bus:
    def __init__(self):
        self._lock = threading.Lock()
        self._listeners = []

    def subscribe(self, f):
        with self._lock:
            self._listeners.append(f)

    def unsubscribe(self, f):
        with self._lock:
            if f in self._listeners:
                self._listeners.remove(f)

    def publish(self, event):
        with self._lock:
            listeners = list(self._listeners)
        for f in listeners:
            f(event)


bus = Bus()
seen = []


def listener(e):
    seen.append(e)


def life():
    bus.subscribe(listener)
    bus.unsubscribe(listener)


ts = [threading.Thread(target=life), threading.Thread(target=bus.publish, args=("x",)), threading.Thread(target=life)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(seen) <= 2)
