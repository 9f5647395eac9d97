import threading


class EventBus:
    def __init__(self):
        self._listeners = ()
        self._lock = threading.Lock()

    def subscribe(self, fn):
        with self._lock:
            self._listeners = self._listeners + (fn,)

    def unsubscribe(self, fn):
        with self._lock:
            self._listeners = tuple(f for f in self._listeners if f is not fn)

    def publish(self, event):
        listeners = self._listeners      # one atomic read
        for fn in listeners:
            fn(event)
        return len(listeners)


bus = EventBus()
got_a, got_b, got_c = [], [], []


def add_c():
    bus.subscribe(got_c.append)


def swap():
    bus.subscribe(got_a.append)
    bus.unsubscribe(listener_b)


def listener_b(e):
    got_b.append(e)


counts = []


def publisher():
    for e in ("x", "y"):
        counts.append(bus.publish(e))


bus.subscribe(listener_b)
ts = [threading.Thread(target=f) for f in (add_c, swap, publisher)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert all(0 <= n <= 3 for n in counts)
print("called ok listeners", len(bus._listeners))
