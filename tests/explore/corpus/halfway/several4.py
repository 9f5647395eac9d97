import queue
import threading

chairs = queue.Queue(maxsize=2)


def guest(n):
    chairs.put_nowait(n)
    chairs.get()


ts = [threading.Thread(target=guest, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('ok')
