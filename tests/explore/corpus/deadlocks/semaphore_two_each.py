import threading

pens = threading.Semaphore(2)


def draw(name):
    pens.acquire()
    pens.acquire()
    print(name, "draws")
    pens.release()
    pens.release()


ts = [threading.Thread(target=draw, args=(n,)) for n in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
