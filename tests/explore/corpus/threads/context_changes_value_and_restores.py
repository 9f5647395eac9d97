import threading

value = 0
saved = {}


def with_value(v):
    global value
    me = threading.current_thread().name
    saved[me] = value
    value = v
    value = saved[me]


ts = [threading.Thread(target=with_value, args=(v,)) for v in (5, 7)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(value)
