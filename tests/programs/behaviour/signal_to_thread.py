"""pthread_kill, signals blocked in some threads; Python handlers run in the main thread."""
import signal
import threading
import time

signal.signal(signal.SIGUSR1, lambda number, frame: print(threading.current_thread() is threading.main_thread()))
thread = threading.Thread(target=time.sleep, args=(0.1,))
thread.start()
signal.pthread_kill(thread.ident, signal.SIGUSR1)
thread.join()
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR2})


def wait():
    print(signal.sigwait({signal.SIGUSR2}))


thread = threading.Thread(target=wait)
thread.start()
time.sleep(0.02)
signal.pthread_kill(thread.ident, signal.SIGUSR2)
thread.join()
