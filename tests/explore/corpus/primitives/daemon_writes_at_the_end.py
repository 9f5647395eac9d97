import threading
import queue

todo = queue.Queue()
lines = []


def writer():
    while True:
        lines.append(todo.get())


threading.Thread(target=writer, daemon=True).start()
for i in range(3):
    todo.put(i)
while not todo.empty():
    pass
print(len(lines), "lines")
