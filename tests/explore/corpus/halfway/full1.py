import queue
import threading

chairs = queue.Queue(maxsize=1)


def guest(n):
    chairs.put_nowait(n)
    chairs.get()


ts = [threading.Thread(target=guest, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('ok')
