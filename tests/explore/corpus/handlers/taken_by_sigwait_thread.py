import os
import signal
import threading

lock = threading.Lock()
total = 0


def wait_for_signals():
    global total
    signal.sigwait([signal.SIGUSR1])
    with lock:
        total += 10


signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
thread = threading.Thread(target=wait_for_signals)
thread.start()
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
with lock:
    total += 1
thread.join()
os.waitpid(pid, 0)
print(total)
