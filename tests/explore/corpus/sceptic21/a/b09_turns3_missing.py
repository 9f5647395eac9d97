import threading
import time

turn = 0
out = []


def work(me):
    global turn
    for _ in range(2):
        while turn != me:
            time.sleep(0.01)
        out.append(me)
        turn = (turn + 1) % 4


threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(out)
