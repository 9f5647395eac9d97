import threading

condition = threading.Condition()
readers = 0
value = 0


def work():
    global readers, value
    with condition:
        readers += 1
    seen = value
    with condition:
        while readers > 1:
            condition.wait()
        value = seen + 1
        readers -= 1
        condition.notify_all()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(value)
