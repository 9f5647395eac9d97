"""A blocked standard signal is pending once, a real-time one as often as it was sent."""
import os
import signal

got = []
for number in (signal.SIGUSR1, signal.SIGRTMIN):
    signal.signal(number, lambda n, f: got.append(n))
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGRTMIN})
for _ in range(3):
    os.kill(os.getpid(), signal.SIGUSR1)
    os.kill(os.getpid(), signal.SIGRTMIN)
print(sorted(int(n) for n in signal.sigpending()))
signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1, signal.SIGRTMIN})
print(len(got))
