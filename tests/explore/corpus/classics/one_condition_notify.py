import threading

condition = threading.Condition()
items = []


def produce():
    for i in range(2):
        with condition:
            while len(items) == 1:
                condition.wait()
            items.append(i)
            condition.notify()


def consume():
    for _ in range(2):
        with condition:
            while not items:
                condition.wait()
            items.pop()
            condition.notify()


ts = [threading.Thread(target=consume) for _ in range(2)] + [threading.Thread(target=produce) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
