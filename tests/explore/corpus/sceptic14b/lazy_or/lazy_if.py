import threading

value = None


def compute():
    return sum(range(5))


def get():
    global value
    if value is None:
        value = compute()
    return value


ts = [threading.Thread(target=f, args=a) for f, a in ((get, ()), (get, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(value)
