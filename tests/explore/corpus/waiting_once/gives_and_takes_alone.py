import threading


here = 1
there = 0
cond = threading.Condition()


def left():
    global here, there
    for _ in range(2):
        with cond:
            if here == 0:
                cond.wait()
            here -= 1
            there += 1
            cond.notify()


def right():
    global here, there
    for _ in range(2):
        with cond:
            if there == 0:
                cond.wait()
            there -= 1
            here += 1
            cond.notify()



ts = [threading.Thread(target=left) for _ in range(1)] + [threading.Thread(target=right) for _ in range(1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(here, there)
