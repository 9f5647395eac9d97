import signal
import threading

n = 0


def h(s, f):
    global n
    n += 1


signal.signal(signal.SIGUSR1, h)
signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
print(n)
