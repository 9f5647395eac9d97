import threading

value = 0
lock = threading.Lock()
saved = []


def with_value(v):
    global value
    with lock:
        saved.append(value)
        value = v
        assert value == v
        value = saved.pop()


ts = [threading.Thread(target=with_value, args=(v,)) for v in (5, 7, 9)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(value)
