import threading

cond = threading.Condition()
items = []


def producer():
    for i in range(3):
        items.append(i)
        cond.notify()


def consumer():
    for _ in range(3):
        with cond:
            cond.wait_for(lambda: items, timeout=1)
            if items:
                print(items.pop(0))


a = threading.Thread(target=producer)
b = threading.Thread(target=consumer)
a.start()
b.start()
a.join()
b.join()
