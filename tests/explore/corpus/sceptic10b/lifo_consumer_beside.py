import queue
import threading

stack = queue.LifoQueue()
undone = []


def record(actions):
    for a in actions:
        stack.put(a)


def undo():
    for _ in range(3):
        undone.append(stack.get())


ts = [threading.Thread(target=record, args=("abc",)), threading.Thread(target=undo)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(undone)
