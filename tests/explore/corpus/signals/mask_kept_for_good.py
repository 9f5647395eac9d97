import os
import signal

calls = []
signal.signal(signal.SIGUSR2, lambda number, frame: calls.append(number))
before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR2})
os.kill(os.getpid(), signal.SIGUSR2)
held = len(calls)
signal.pthread_sigmask(signal.SIG_SETMASK, before)
print(held, len(calls))
