import queue
import threading

q = queue.Queue()
for i in range(6):
    q.put(i)
got = []


def work():
    while True:
        try:
            item = q.get_nowait()
        except queue.Empty:
            return
        got.append(item)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
