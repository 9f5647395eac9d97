import signal
import threading

ev = threading.Event()
signal.signal(signal.SIGUSR1, lambda s, f: ev.set())
t = threading.Thread(target=signal.pthread_kill, args=(threading.get_ident(), signal.SIGUSR1))
t.start()
ev.wait()
t.join()
print(1)
