import threading

lock = threading.Lock()
seats = 10
sold = {}


def sell(window):
    global seats
    while True:
        while not lock.acquire(blocking=False):
            pass
        try:
            if seats == 0:
                break
            sold[seats] = window
            seats -= 1
        finally:
            lock.release()


ws = [threading.Thread(target=sell, args=(w,)) for w in "AB"]
for w in ws:
    w.start()
for w in ws:
    w.join()
print(len(sold), seats)
