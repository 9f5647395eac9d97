import functools
import threading


def synchronized(lock):
    def deco(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            lock.acquire()
            try:
                return func(*args, **kwargs)
            finally:
                lock.release()
        return wrapper
    return deco


state_lock = threading.Lock()
total = 0
calls = 0


@synchronized(state_lock)
def add(n):
    global total, calls
    total += n
    calls += 1


@synchronized(state_lock)
def report():
    return f"total {total} calls {calls}"


threads = [threading.Thread(target=lambda k=k: [add(k), add(k + 1)]) for k in (1, 3, 5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(report())
