import threading
import time

turn = 0
out = []
lock = threading.Lock()


def work(me, rounds):
    global turn
    done = 0
    while done < rounds:
        with lock:
            if turn % 3 == me:
                out.append(me)
                turn += 1
                done += 1
        time.sleep(0)


threads = [threading.Thread(target=work, args=(i, r)) for i, r in ((0, 3), (1, 3), (2, 1))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(out)
