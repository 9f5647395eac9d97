import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
reading, writing = os.pipe()
pid = os.fork()
if pid == 0:
    os.read(reading, 1)
    os._exit(0)
before = signal.sigtimedwait([signal.SIGCHLD], 0.1)
os.write(writing, b'x')
after = signal.sigwaitinfo([signal.SIGCHLD])
os.waitpid(pid, 0)
print(before, after.si_signo)
