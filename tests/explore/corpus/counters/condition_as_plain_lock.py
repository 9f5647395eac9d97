import threading

n = 0
cv = threading.Condition()


def add():
    global n
    for _ in range(2):
        cv.acquire()
        n += 1
        cv.release()


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
