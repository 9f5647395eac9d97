import threading

setup_lock = threading.Lock()
ready = threading.Event()
config = {}
setups = 0
seen = []


def ensure():
    global setups
    if setup_lock.acquire(blocking=False):
        config["mode"] = "test"
        setups += 1
        ready.set()
    ready.wait()


def worker():
    ensure()
    seen.append(config["mode"])


ts = [threading.Thread(target=worker) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ready", setups, len(seen))
