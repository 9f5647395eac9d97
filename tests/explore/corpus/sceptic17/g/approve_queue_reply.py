import queue
import threading

funds = 100
lock = threading.Lock()
requests = queue.Queue()


def approver():
    while True:
        amount, reply = requests.get()
        with lock:
            reply.put(funds >= amount)


def client(amount):
    global funds
    reply = queue.Queue()
    requests.put((amount, reply))
    if reply.get():
        with lock:
            funds -= amount


threading.Thread(target=approver, daemon=True).start()
cs = [threading.Thread(target=client, args=(80,)) for _ in range(2)]
for c in cs: c.start()
for c in cs: c.join()
print('solvent:', funds >= 0)
