import threading

log = ["a"]
lock = threading.Lock()


def pack():
    with lock:
        text = ",".join(log)
        log[:] = [text, "x"]


threads = [threading.Thread(target=pack) for _ in range(2)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(log)
