import signal
import threading

n = 0


def h(s, f):
    global n
    n += 1


signal.signal(signal.SIGUSR1, h)
t = threading.Thread(target=signal.pthread_kill, args=(threading.get_ident(), signal.SIGUSR1))
t.start()
t.join()
print(n)
