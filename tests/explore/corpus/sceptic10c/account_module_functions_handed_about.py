import threading
from functools import partial, reduce


def locked(lock, fn, *args):
    with lock:
        return fn(*args)


def make_account(start):
    state = {'balance': start}

    def get():
        return state['balance']

    def put(x):
        state['balance'] = x

    return get, put


def change(get, put, f):
    put(f(get()))


def compose(*fs):
    return lambda x: reduce(lambda acc, f: f(acc), fs, x)


get, put = make_account(100)
guard = threading.Lock()
safe_change = partial(locked, guard, change, get, put)
operations = [
    compose(lambda b: b + 20),
    compose(lambda b: b - 10, lambda b: b + 5),
]
ts = [threading.Thread(target=safe_change, args=(op,)) for op in operations]
for t in ts: t.start()
for t in ts: t.join()
print(locked(guard, get))
