import threading
import queue

q, taken = queue.Queue(), []
for n in range(3):
    q.put(n)


def work(i):
    first = q.queue[0]
    if first < 0:
        print("next is", first)
    taken.append(q.get())


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(taken))
