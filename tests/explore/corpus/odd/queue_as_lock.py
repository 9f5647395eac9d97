import queue
import threading

token = queue.Queue()
token.put("token")
n = 0


def work():
    global n
    for _ in range(5):
        mine = token.get()
        n += 1
        token.put(mine)


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
