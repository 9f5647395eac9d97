import queue
import signal

events = queue.Queue()


def tick(signum, frame):
    events.put('tick')


signal.signal(signal.SIGALRM, tick)
signal.setitimer(signal.ITIMER_REAL, 0.001)
for i in range(4):
    events.put(i)
signal.setitimer(signal.ITIMER_REAL, 0)
seen = []
while not events.empty():
    seen.append(events.get())
print([x for x in seen if x != 'tick'])
