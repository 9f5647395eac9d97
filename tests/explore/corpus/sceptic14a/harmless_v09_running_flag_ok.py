import threading

running = True
log = []


def worker():
    for k in range(3):
        if running:
            log.append(k)


def stop():
    global running
    running = False


ts = [threading.Thread(target=worker), threading.Thread(target=stop)]
for t in ts: t.start()
for t in ts: t.join()
print(len(log) <= 3)
