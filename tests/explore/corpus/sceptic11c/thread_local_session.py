import threading

local = threading.local()
total = 0
lock = threading.Lock()


def bump():
    local.n = getattr(local, "n", 0) + 1


def flush():
    global total
    with lock:
        total += local.n
    local.n = 0


def session():
    for _ in range(3):
        bump()
    flush()


ts = [threading.Thread(target=session) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
