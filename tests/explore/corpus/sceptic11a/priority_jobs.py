import queue
import threading
import itertools

pq = queue.PriorityQueue()
seq = itertools.count()


def add(priority, text):
    pq.put((priority, next(seq), text))


def printer():
    while True:
        _, _, text = pq.get()
        if text is None:
            break
        print(text)


add(5, "low")
add(1, "urgent")
add(3, "normal")
add(3, "normal2")
add(99, None)
t = threading.Thread(target=printer)
t.start()
t.join()
