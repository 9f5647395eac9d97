import threading

cond = threading.Condition()
turn = 0
out = []


def letter(me, ch):
    global turn
    for _ in range(2):
        with cond:
            cond.wait_for(lambda: turn == me)
            out.append(ch)
            turn = (turn + 1) % 3
            cond.notify_all()


ts = [threading.Thread(target=letter, args=(i, c)) for i, c in enumerate("ABC")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("".join(out))
