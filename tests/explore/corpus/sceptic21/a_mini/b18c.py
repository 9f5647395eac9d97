import threading
import time

go = threading.Event()


def runner():
    while not go.is_set():
        time.sleep(0.01)


threads = [threading.Thread(target=runner) for _ in range(2)]
for t in threads:
    t.start()
go.set()
time.sleep(0.01)
go.clear()
for t in threads:
    t.join()
print("end")
