import threading
import queue

q = queue.Queue()


def printer():
    while True:
        text = q.get()
        q.task_done()
        print(text)


threading.Thread(target=printer, daemon=True).start()
for word in ("eins", "zwei"):
    q.put(word)
q.join()
