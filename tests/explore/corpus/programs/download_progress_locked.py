import threading
import time

TOTAL = 4
progress = 0
lock = threading.Lock()


def download(chunks):
    global progress
    for _ in range(chunks):
        time.sleep(0.01)
        with lock:
            progress += 1


def show():
    while progress < TOTAL:
        time.sleep(0.02)


ts = [threading.Thread(target=download, args=(2,)) for _ in range(2)]
bar = threading.Thread(target=show)
bar.start()
for t in ts: t.start()
for t in ts: t.join()
bar.join()
print("100%")
