import sched
import threading
import time

runs = 0


def tick(s, left):
    global runs
    runs += 1
    if left:
        s.enter(1, 1, tick, (s, left - 1))


def clock():
    s = sched.scheduler(time.monotonic, time.sleep)
    s.enter(1, 1, tick, (s, 1))
    s.run()


ts = [threading.Thread(target=clock) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(runs)
