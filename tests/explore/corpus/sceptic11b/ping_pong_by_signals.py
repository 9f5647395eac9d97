"""父子进程用信号交替打印"""
import os
import signal
import sys

ROUNDS = 3
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2])

parent = os.getpid()
pid = os.fork()
if pid == 0:
    for i in range(ROUNDS):
        signal.sigwait([signal.SIGUSR1])
        print('pong', i, flush=True)
        os.kill(parent, signal.SIGUSR2)
    os._exit(0)

for i in range(ROUNDS):
    print('ping', i, flush=True)
    os.kill(pid, signal.SIGUSR1)
    signal.sigwait([signal.SIGUSR2])
os.waitpid(pid, 0)
