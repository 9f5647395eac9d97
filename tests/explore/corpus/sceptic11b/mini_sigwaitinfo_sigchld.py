import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
pid = os.fork()
if pid == 0:
    os._exit(0)
signal.sigwaitinfo([signal.SIGCHLD])
os.waitpid(pid, 0)
print('ended')
