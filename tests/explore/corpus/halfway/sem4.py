import queue
import threading

tapes = queue.Queue()
for i in range(3):
    tapes.put(i)


def job(name):
    one = tapes.get()
    two = tapes.get()
    print(name, one, two)
    tapes.put(one)
    tapes.put(two)


ts = [threading.Thread(target=job, args=(n,)) for n in 'ABC']
for t in ts:
    t.start()
for t in ts:
    t.join()
