import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
pid = os.fork()
if pid == 0:
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(7)
sig = signal.sigwait([signal.SIGUSR1])
print("parent received", signal.Signals(sig).name)
_, status = os.waitpid(pid, 0)
print("child exit status", os.WEXITSTATUS(status))
