import queue
import threading

level = 0
requests = queue.Queue()


def server():
    while True:
        reply = requests.get()
        reply.put(level)


def raiser():
    global level
    mine = queue.Queue()
    requests.put(mine)
    level = mine.get() + 1


threading.Thread(target=server, daemon=True).start()
ts = [threading.Thread(target=raiser) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(level)
