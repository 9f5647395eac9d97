# 日志线程
import queue
import threading
import time

q = queue.Queue()


def log_writer():
    while True:
        line = q.get()
        print(line)


threading.Thread(target=log_writer, daemon=True).start()


def work():
    q.put('start')
    q.put('stop')


w = threading.Thread(target=work)
w.start()
w.join()
while not q.empty():
    time.sleep(0.01)
