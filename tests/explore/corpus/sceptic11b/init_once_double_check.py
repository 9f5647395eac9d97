from ctypes import c_bool
from multiprocessing import Lock, Process, Value


class Resource:
    def __init__(self):
        self.made = Value(c_bool, False)
        self.times = Value('i', 0)
        self.lock = Lock()

    def ensure(self):
        if not self.made.value:
            with self.lock:
                if not self.made.value:
                    self.times.value += 1
                    self.made.value = True


def user(res):
    res.ensure()


if __name__ == '__main__':
    res = Resource()
    ps = [Process(target=user, args=(res,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('made', res.times.value, 'time(s)')
