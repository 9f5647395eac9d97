import threading
import time

TOTAL = 6
progress = 0


def download(chunks):
    global progress
    for _ in range(chunks):
        time.sleep(0.01)
        progress += 1


def show():
    while progress < TOTAL:
        print(f"\r{progress * 100 // TOTAL}%", end="")
        time.sleep(0.02)


ts = [threading.Thread(target=download, args=(3,)) for _ in range(2)]
bar = threading.Thread(target=show, daemon=True)
bar.start()
for t in ts: t.start()
for t in ts: t.join()
