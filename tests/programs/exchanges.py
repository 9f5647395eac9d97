"""Signals that arrive in the middle of os.kill, signal.signal and os.fork, 300 of them."""
import os
import signal

count = 0


def parent_handler(number, frame):
    global count
    count += 1


signal.signal(signal.SIGUSR1, parent_handler)
signal.signal(signal.SIGCHLD, lambda number, frame: None)
parent = os.getpid()
child = os.fork()
if child == 0:
    answered = []
    signal.signal(signal.SIGUSR2, lambda number, frame: answered.append(number))
    os.kill(parent, signal.SIGUSR1)
    for number in range(300):
        while len(answered) <= number:
            signal.sigtimedwait([], 0.001)
        os.kill(parent, signal.SIGUSR1)
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    os._exit(0)
exchanged = 0
while exchanged < 300:
    if count > exchanged:
        exchanged += 1
        os.kill(child, signal.SIGUSR2)
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        if exchanged % 30 == 0:
            grandchild = os.fork()
            if grandchild == 0:
                os._exit(0)
            os.waitpid(grandchild, 0)
print(exchanged, os.waitpid(child, 0)[1])
