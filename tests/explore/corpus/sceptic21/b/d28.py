import sched
import threading
import time

s = sched.scheduler(time.monotonic, time.sleep)
out = []
s.enter(2, 1, out.append, ("second",))
s.enter(1, 1, out.append, ("first",))
s.enter(3, 1, out.append, ("third",))
t = threading.Thread(target=s.run)
t.start()
t.join()
print(" ".join(out))
