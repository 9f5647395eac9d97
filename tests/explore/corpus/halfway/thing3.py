import queue
import threading

taxis = queue.Queue()
for c in 'ABC':
    taxis.put(c)


def ride(who):
    taxi = taxis.get_nowait()
    taxis.put(taxi)


ts = [threading.Thread(target=ride, args=(i,)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('ok')
