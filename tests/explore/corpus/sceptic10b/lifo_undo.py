import queue
import threading

stack = queue.LifoQueue()


def record(actions):
    for a in actions:
        stack.put(a)


t = threading.Thread(target=record, args=("abc",))
t.start()
t.join()
undone = []
while not stack.empty():
    undone.append(stack.get())
print(undone)
