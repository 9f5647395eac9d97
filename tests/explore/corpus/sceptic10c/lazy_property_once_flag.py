import threading

_MISSING = object()


class lazy:
    """descriptor: computes once, thread-safe"""

    def __init__(self, fn):
        self.fn = fn
        self.lock = threading.Lock()

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        value = obj.__dict__.get('_' + self.name, _MISSING)
        if value is _MISSING:
            with self.lock:
                value = obj.__dict__.get('_' + self.name, _MISSING)
                if value is _MISSING:
                    value = self.fn(obj)
                    obj.__dict__['_' + self.name] = value
        return value


class Model:
    made = 0

    @lazy
    def weights(self):
        Model.made += 1
        return 42


m = Model()
out = []
ts = [threading.Thread(target=lambda: out.append(m.weights)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('made', Model.made, 'value', *set(out))
