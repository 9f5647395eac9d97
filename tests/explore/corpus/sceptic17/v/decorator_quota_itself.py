import functools
import threading


def limit(times):
    def deco(fn):
        calls = 0

        @functools.wraps(fn)
        def wrapper(*args):
            nonlocal calls
            if calls >= times:
                return None
            calls += 1
            return fn(*args)
        return wrapper
    return deco


sent = []


@limit(1)
def send(msg):
    sent.append(msg)


ts = [threading.Thread(target=send, args=(m,)) for m in ('hi', 'ho')]
for t in ts: t.start()
for t in ts: t.join()
print('within limit:', len(sent) <= 1)
