import queue
import threading

stack = queue.LifoQueue()
urgent = queue.PriorityQueue()


def fill(numbers):
    for n in numbers:
        stack.put(n)
        urgent.put(-n)


t = threading.Thread(target=fill, args=([3, 1, 2],))
t.start()
t.join()
print([stack.get() for _ in range(3)], [-urgent.get() for _ in range(3)])
