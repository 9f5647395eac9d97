"""sigwait, sigwaitinfo and sigtimedwait: who sent it, and time-out."""
import os
import signal
import time

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGUSR2, signal.SIGRTMIN})
child = os.fork()
if child == 0:
    parent = os.getppid()
    for number in (signal.SIGUSR1, signal.SIGUSR2, signal.SIGRTMIN):
        time.sleep(0.03)
        os.kill(parent, number)
    os._exit(0)
print(signal.sigwait({signal.SIGUSR1}))
information = signal.sigwaitinfo({signal.SIGUSR2})
print(information.si_signo, information.si_pid == child, information.si_code)
information = signal.sigtimedwait({signal.SIGRTMIN}, 10)
print(information.si_signo == signal.SIGRTMIN, information.si_pid == child)
start = time.monotonic()
print(signal.sigtimedwait({signal.SIGUSR1}, 0.03), time.monotonic() - start >= 0.03)
print(signal.sigtimedwait({signal.SIGUSR1}, 0), signal.sigpending())
os.wait()
