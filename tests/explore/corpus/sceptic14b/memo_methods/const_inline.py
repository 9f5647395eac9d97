import threading


conf = {}
lock = threading.Lock()


def work():
    with lock:
        there = conf.get("t")
    if there is None:
        with lock:
            conf["t"] = 30


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(conf)
