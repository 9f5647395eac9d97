import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2])


def conductor(driver):
    os.kill(driver, signal.SIGUSR1)
    got = signal.sigwait([signal.SIGUSR2])
    print('conductor got', signal.Signals(got).name, flush=True)


pid = os.fork()
if pid == 0:
    try:
        conductor(os.getppid())
    finally:
        os._exit(0)
got = signal.sigwait({signal.SIGUSR1})
print('driver got', signal.Signals(got).name, flush=True)
os.kill(pid, signal.SIGUSR2)
_, status = os.waitpid(pid, 0)
print('exit', os.WEXITSTATUS(status))
