import threading

value = None


def default():
    global value
    value = value or 42


def user():
    global value
    value = 7


ts = [threading.Thread(target=f, args=a) for f, a in ((default, ()), (user, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(value)
