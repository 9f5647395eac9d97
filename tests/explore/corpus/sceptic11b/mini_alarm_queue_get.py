import queue
import signal

q = queue.Queue()


def handler(signum, frame):
    q.put('tick')


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.001)
print(q.get())
