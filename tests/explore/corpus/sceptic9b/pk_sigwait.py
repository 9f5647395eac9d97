import signal
import threading


def waiter():
    print('got', signal.sigwait([signal.SIGUSR1]).name)


signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
t = threading.Thread(target=waiter)
t.start()
signal.pthread_kill(t.ident, signal.SIGUSR1)
t.join()
