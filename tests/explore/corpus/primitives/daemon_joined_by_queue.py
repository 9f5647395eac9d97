import threading
import queue

todo = queue.Queue()
lines = []


def writer():
    while True:
        lines.append(todo.get())
        todo.task_done()


threading.Thread(target=writer, daemon=True).start()
for i in range(3):
    todo.put(i)
todo.join()
print(len(lines), "lines")
