import threading
import time

done = 0
total = 6
lock = threading.Lock()


def download(k):
    global done
    for _ in range(2):
        with lock:
            done += 1


def progress():
    while done < total:
        print(f"\r{done / total:.0%}", end="")
        time.sleep(0.05)
    print("\r100%")


ts = [threading.Thread(target=download, args=(k,)) for k in range(3)]
p = threading.Thread(target=progress)
p.start()
for t in ts:
    t.start()
for t in ts:
    t.join()
p.join()
