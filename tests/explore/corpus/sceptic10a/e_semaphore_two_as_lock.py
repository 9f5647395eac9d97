import threading

sem = threading.Semaphore(2)
downloaded = 0


def download(size):
    global downloaded
    with sem:                    # at most two at a time
        downloaded += size


ts = [threading.Thread(target=download, args=(s,)) for s in (10, 20, 30, 40)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("total bytes", downloaded)
