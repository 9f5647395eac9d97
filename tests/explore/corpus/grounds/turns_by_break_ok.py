import threading
import time

turn = 0
lock = threading.Lock()
said = []


def player(me):
    global turn
    for _ in range(2):
        while True:
            with lock:
                if turn % 2 == me:
                    break
            time.sleep(0.001)
        said.append("ping" if me == 0 else "pong")
        with lock:
            turn += 1


ts = [threading.Thread(target=player, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(" ".join(said))
