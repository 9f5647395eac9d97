import threading

cond = threading.Condition()
ready = []


def consumer():
    with cond:
        while not ready:
            cond.wait(timeout=1)
        print("consumer got", ready.pop())


def producer():
    ready.append("bread")
    cond.notify()


c = threading.Thread(target=consumer)
p = threading.Thread(target=producer)
c.start()
p.start()
p.join()
c.join()
