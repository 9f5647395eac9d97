import threading

sem = threading.BoundedSemaphore(value=1)
downloaded = 0


def download(size):
    global downloaded
    sem.acquire()
    try:
        downloaded += size
    finally:
        sem.release()


ts = [threading.Thread(target=download, args=(s,)) for s in (10, 20, 30, 40)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("total bytes", downloaded)
