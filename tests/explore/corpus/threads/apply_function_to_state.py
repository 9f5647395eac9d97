import threading

state = 0


def apply(f):
    global state
    state = f(state)


def add_one(x):
    return x + 1


def double(x):
    return 2 * x


ts = [threading.Thread(target=apply, args=(f,)) for f in (add_one, double, add_one)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state)
