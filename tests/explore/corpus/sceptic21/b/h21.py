import threading
import queue

q = queue.Queue()


def printer():
    while True:
        text = q.get()
        print(text)
        q.task_done()


threading.Thread(target=printer, daemon=True).start()
for word in ("eins", "zwei", "drei"):
    q.put(word)
