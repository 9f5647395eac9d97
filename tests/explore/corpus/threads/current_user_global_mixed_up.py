import threading

current_user = None
log = []


def set_user(name):
    global current_user
    current_user = name


def handle(name):
    set_user(name)
    log.append((name, current_user))


ts = [threading.Thread(target=handle, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(log))
