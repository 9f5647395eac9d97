import threading

cond = threading.Condition()
items = []


def consumer(name):
    with cond:
        if not items:
            cond.wait()
        item = items.pop(0)
    print(name, "got", item)


def producer(n):
    for i in range(n):
        with cond:
            items.append(i)
            cond.notify()


c1 = threading.Thread(target=consumer, args=("c1",))
c2 = threading.Thread(target=consumer, args=("c2",))
p = threading.Thread(target=producer, args=(2,))
c1.start()
p.start()
c2.start()
for t in (c1, c2, p):
    t.join()
