import threading
from multiprocessing import Value

c = Value("i", 5)


def add():
    with c.get_lock():
        n = c.value
        c.value = n + 1


def reset():
    c.value = 0


ts = [threading.Thread(target=add), threading.Thread(target=add), threading.Thread(target=reset)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c.value in (0, 1, 2))
