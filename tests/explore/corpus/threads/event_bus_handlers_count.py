import threading

handlers = {}


def on(event):
    def register(f):
        handlers.setdefault(event, []).append(f)
        return f
    return register


total = 0


@on("sale")
def add(amount):
    global total
    total += amount


def publish(event, *args):
    for f in handlers.get(event, []):
        f(*args)


ts = [threading.Thread(target=publish, args=("sale", a)) for a in (5, 7)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
