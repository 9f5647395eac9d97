import threading, sched, time
s = sched.scheduler(time.monotonic, time.sleep)
n = 0
lock = threading.Lock()
def tick():
    global n
    with lock: n += 1
s.enter(1, 1, tick)
s.enter(2, 1, tick)
t = threading.Thread(target=s.run)
t.start(); t.join()
print(n)
