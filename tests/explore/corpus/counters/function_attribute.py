import threading


def counted(fn):
    def inner(*a):
        inner.calls += 1
        return fn(*a)
    inner.calls = 0
    return inner


@counted
def greet(name):
    return f"hi {name}"


ts = [threading.Thread(target=greet, args=(k,)) for k in "abc"]
for t in ts: t.start()
for t in ts: t.join()
print("calls", greet.calls)
