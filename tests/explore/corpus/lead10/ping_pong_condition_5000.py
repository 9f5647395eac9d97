import threading
cond = threading.Condition()
turn = "ping"

def play(me, other, rounds):
    global turn
    done = 0
    while done < rounds:
        with cond:
            while turn != me:
                cond.wait()
            turn = other
            cond.notify()
        done += 1

ts = [threading.Thread(target=play, args=("ping", "pong", 2500)), threading.Thread(target=play, args=("pong", "ping", 2500))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(turn)
