"""每秒(这里是0.01秒)打印一次统计"""
import signal
import threading
import time

lock = threading.Lock()
stats = {'jobs': 0}


def report(signum, frame):
    with lock:
        print('jobs so far', stats['jobs'])


signal.signal(signal.SIGALRM, report)
signal.setitimer(signal.ITIMER_REAL, 0.01)

for _ in range(5):
    with lock:
        stats['jobs'] += 1
        time.sleep(0.005)

signal.setitimer(signal.ITIMER_REAL, 0)
print('done')
