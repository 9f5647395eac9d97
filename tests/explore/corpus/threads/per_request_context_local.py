import threading

context = threading.local()
log = []


def set_user(name):
    context.user = name
    context.count = getattr(context, "count", 0) + 1


def handle(name):
    for _ in range(2):
        set_user(name)
    log.append((context.user, context.count))


ts = [threading.Thread(target=handle, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(log))
