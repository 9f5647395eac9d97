import threading


class Promise:
    def __init__(self, fn, *args):
        self._ready = threading.Event()
        self._error = None
        threading.Thread(target=self._go, args=(fn, args)).start()

    def _go(self, fn, args):
        try:
            self._value = fn(*args)
        except BaseException as e:
            self._error = e
        self._ready.set()

    def get(self):
        self._ready.wait()
        if self._error:
            raise self._error
        return self._value


ps = [Promise(pow, n, 2) for n in (2, 3, 4)]
print([p.get() for p in ps])
