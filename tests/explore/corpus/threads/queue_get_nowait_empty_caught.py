import queue
import threading

q = queue.Queue()
for i in range(5):
    q.put(i)
got = []


def consumer():
    while True:
        try:
            item = q.get_nowait()
        except queue.Empty:
            return
        got.append(item)


cs = [threading.Thread(target=consumer) for _ in range(2)]
for c in cs:
    c.start()
for c in cs:
    c.join()
print(sorted(got))
