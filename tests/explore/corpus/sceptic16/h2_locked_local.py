import threading

lock = threading.Lock()


def touch():
    n = 0
    for _ in range(3):
        with lock:
            n += 1


t = threading.Thread(target=touch)
t.start()
print("held" if lock.locked() else "free")
t.join()
