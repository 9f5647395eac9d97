from multiprocessing import Process, Value, Lock

v = Value('i', 0)
lock = Lock()


def f():
    for i in range(100):
        lock.acquire()
        v.value += 1
        lock.release()


pl = []
for i in range(2):
    p = Process(target=f)
    p.start()
    pl.append(p)
for p in pl:
    p.join()
print(v.value)
