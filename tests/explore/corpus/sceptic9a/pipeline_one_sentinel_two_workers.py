import queue
import threading

tasks = queue.Queue()
done = queue.Queue()


def parser():
    while True:
        line = tasks.get()
        if line is None:
            done.put(None)
            break
        done.put(line.strip().split(","))


def reader():
    for line in ["a,b\n", "c,d\n", "e,f\n"]:
        tasks.put(line)
    tasks.put(None)


workers = [threading.Thread(target=parser) for _ in range(2)]
for w in workers:
    w.start()
r = threading.Thread(target=reader)
r.start()
r.join()
for w in workers:
    w.join()
print("rows", done.qsize())
