import threading

cond = threading.Condition()
turn = 0
out = []


def letter(me, ch):
    global turn
    for _ in range(2):
        with cond:
            while turn != me:
                cond.wait()
            out.append(ch)
            turn = (turn + 1) % 3
            cond.notify()


ts = [threading.Thread(target=letter, args=(i, c)) for i, c in enumerate("ABC")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("".join(out))
