from multiprocessing import Process, Value
import time
def w(mine, other):
    while not other.value:
        time.sleep(0.01)
    mine.value = 1
a = Value("i", 0); b = Value("i", 0)
ps = [Process(target=w, args=(a, b)), Process(target=w, args=(b, a))]
for p in ps: p.start()
for p in ps: p.join()
