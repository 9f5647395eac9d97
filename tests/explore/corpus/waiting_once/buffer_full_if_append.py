import threading


buffer = []
CAPACITY = 1
cond = threading.Condition()


def produce(item):
    with cond:
        if len(buffer) >= CAPACITY:
            cond.wait()
        buffer.append(item)
        print("holds", len(buffer))
        cond.notify_all()


def consume():
    with cond:
        while not buffer:
            cond.wait()
        buffer.pop(0)
        cond.notify_all()



ts = [threading.Thread(target=produce, args=(i,)) for i in range(3)] + [threading.Thread(target=consume) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
