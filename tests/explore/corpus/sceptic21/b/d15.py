import threading


class EventBus:
    def __init__(self):
        self._handlers = []
        self._lock = threading.Lock()

    def on(self, fn):
        with self._lock:
            self._handlers.append(fn)

    def emit(self, *args):
        with self._lock:
            for h in self._handlers:
                h(*args)


bus = EventBus()


def once(n):
    print("first", n)
    bus.on(print)


bus.on(once)
t = threading.Thread(target=bus.emit, args=(1,))
t.start()
t.join()
print("bye")
