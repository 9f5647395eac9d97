import os
import signal

signal.signal(signal.SIGCHLD, lambda s, f: None)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
pid = os.fork()
if pid == 0:
    os._exit(0)
signal.sigwait([signal.SIGCHLD])
os.waitpid(pid, 0)
print('ended')
