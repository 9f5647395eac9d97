import threading


flags = {"hot": False}
lock = threading.Lock()


def is_set(k):
    with lock:
        return flags[k]


def raise_flag(k):
    with lock:
        flags[k] = True


def work():
    if not is_set("hot"):
        raise_flag("hot")


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(flags)
