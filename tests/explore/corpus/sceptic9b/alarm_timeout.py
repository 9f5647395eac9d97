import os
import signal


class Timeout(Exception):
    pass


def on_alarm(signum, frame):
    raise Timeout()


def with_timeout(seconds, fn, *args):
    old = signal.signal(signal.SIGALRM, on_alarm)
    signal.alarm(seconds)
    try:
        return fn(*args)
    except Timeout:
        return 'timeout'
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, old)


def slow():
    r, w = os.pipe()
    return os.read(r, 1)


def fast(a, b):
    return a * b


if __name__ == '__main__':
    print('slow:', with_timeout(1, slow))
    print('fast:', with_timeout(5, fast, 2, 3))
