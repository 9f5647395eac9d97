import threading
cond = threading.Condition()
ready = 0
table = {}

def produce(n):
    global ready
    for k in range(n):
        table[k] = k * k
        with cond:
            ready += 1
            cond.notify()

t = threading.Thread(target=produce, args=(15,))
t.start()
with cond:
    while ready < 15:
        cond.wait()
assert len(table) == 15, table
t.join()
