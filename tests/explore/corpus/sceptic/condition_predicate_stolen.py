import threading

items = []
cond = threading.Condition()


def consumer():
    with cond:
        if not items:
            cond.wait()
        items.pop()


def producer():
    for i in range(2):
        with cond:
            items.append(i)
            cond.notify_all()


cs = [threading.Thread(target=consumer) for _ in range(2)]
p = threading.Thread(target=producer)
for t in (*cs, p):
    t.start()
for t in (*cs, p):
    t.join()
print("done", items)
