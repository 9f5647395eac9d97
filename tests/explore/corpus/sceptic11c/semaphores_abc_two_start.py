import threading

a = threading.Semaphore(1)
b = threading.Semaphore(1)
c = threading.Semaphore(0)


def show(mine, nxt, letter):
    for _ in range(3):
        mine.acquire()
        print(letter, end="")
        nxt.release()


ts = [threading.Thread(target=show, args=x) for x in ((a, b, "A"), (b, c, "B"), (c, a, "C"))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print()
