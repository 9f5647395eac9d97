import functools
import threading

used = 0
QUOTA = 1
lock = threading.Lock()


def within_quota(fn):
    @functools.wraps(fn)
    def wrapper(*args):
        if used >= QUOTA:
            return None
        return fn(*args)
    return wrapper


@within_quota
def send(msg):
    global used
    with lock:
        used += 1
    return msg


ts = [threading.Thread(target=send, args=(m,)) for m in ('hi', 'ho')]
for t in ts: t.start()
for t in ts: t.join()
print('within quota:', used <= QUOTA)
