import signal

total = 0


def on_alarm(signum, frame):
    global total
    total += 1


signal.signal(signal.SIGALRM, on_alarm)
signal.setitimer(signal.ITIMER_REAL, 0.001)
for _ in range(3):
    old = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    total += 1
    signal.pthread_sigmask(signal.SIG_SETMASK, old)
while signal.getitimer(signal.ITIMER_REAL)[0]:
    pass
print('total', total)
