import signal
import time

events = []


def on_alarm(signum, frame):
    events.append('alarm')


signal.signal(signal.SIGALRM, on_alarm)
signal.setitimer(signal.ITIMER_REAL, 0.001)
for i in range(3):
    events.append(i)
while 'alarm' not in events:
    time.sleep(0.001)
print(len(events))
