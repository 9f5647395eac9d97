import threading
import queue

stack, taken = queue.LifoQueue(), []
for n in range(3):
    stack.put(n)


def work(i):
    top = stack.queue[-1]
    stack.get_nowait()
    taken.append(top)


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(taken))
