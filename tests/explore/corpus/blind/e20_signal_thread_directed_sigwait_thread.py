import os
import signal
import threading

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
seen = []


def catcher():
    seen.append(signal.sigwait([signal.SIGUSR1]))


t = threading.Thread(target=catcher)
t.start()
os.kill(os.getpid(), signal.SIGUSR1)
t.join()
print([s.name for s in seen])
